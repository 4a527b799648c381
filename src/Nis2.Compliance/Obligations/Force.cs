namespace Nis2.Compliance.Obligations;

/// <summary>How binding an obligation is.</summary>
public enum Force
{
    Law,
    Guidance,
    Contract,
    OwnRule,

    /// <summary>The directive expects it; no act in force makes it a duty yet, or nobody has read it in the act.</summary>
    Expectation,
}
