namespace Nis2.Compliance.Significance;

/// <summary>What the criteria come to, or what a person decided (Art. 23(3)).</summary>
public enum SignificanceOutcome
{
    /// <summary>No criterion is known to be met, and at least one is unknown.</summary>
    Undetermined,

    NotSignificant,

    Significant,
}
