namespace Nis2.Compliance.Suppliers;

/// <summary>How much depends on a direct supplier or service provider (Art. 21(2)(d)).</summary>
public enum Criticality
{
    Critical,
    High,
    Medium,
    Low,
}
