namespace Nis2.Compliance.Evidence;

/// <summary>Whether a piece of evidence counts today. All but <see cref="Valid"/> count for nothing.</summary>
public enum EvidenceStatus
{
    Valid,

    /// <summary>Its first day has not come.</summary>
    NotYetValid,

    /// <summary>Its last day has passed.</summary>
    Lapsed,

    /// <summary>A newer version stands in its place.</summary>
    Superseded,

    Withdrawn,
}
