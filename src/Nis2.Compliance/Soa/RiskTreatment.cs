namespace Nis2.Compliance.Soa;

/// <summary>What is done about a risk.</summary>
public enum RiskTreatment
{
    /// <summary>Reduced by measures.</summary>
    Modify,

    /// <summary>Accepted as it is.</summary>
    Retain,
    Avoid,

    /// <summary>Shared with or passed on to others, such as an insurer.</summary>
    Share,
    Undecided,
}
