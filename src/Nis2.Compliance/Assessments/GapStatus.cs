namespace Nis2.Compliance.Assessments;

/// <summary>How a measure of Art. 21(2), or another requirement, stands. Only the first asks for nothing more.</summary>
public enum GapStatus
{
    Covered,
    PartlyCovered,
    Missing,

    /// <summary>Stated as not applicable, with a reason.</summary>
    NotApplicable,

    /// <summary>The mapping set says nothing about it; that is never the same as missing.</summary>
    NotAsserted,
}
