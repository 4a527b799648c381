namespace Nis2.Compliance.Obligations;

/// <summary>How binding an obligation is.</summary>
public enum Force
{
    Law,
    Guidance,
    Contract,
    OwnRule,
}
