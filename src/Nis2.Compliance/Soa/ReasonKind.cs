namespace Nis2.Compliance.Soa;

/// <summary>Why a control is included, as statements of applicability commonly code it.</summary>
public enum ReasonKind
{
    Risk,
    Legal,
    Contractual,
    Business,
    BestPractice,
    Baseline,

    /// <summary>Asked for by the standard itself.</summary>
    Standard,
}
