namespace Nis2.Compliance.Soa;

/// <summary>What a file is read for.</summary>
public enum ImportContent
{
    Statement,
    Risks,
}
