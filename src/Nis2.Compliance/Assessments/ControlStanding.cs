namespace Nis2.Compliance.Assessments;

/// <summary>What a control or clause may be counted for.</summary>
public enum ControlStanding
{
    Counts,
    CountsInPart,
    DoesNotCount,

    /// <summary>Left out of the statement, with a reason.</summary>
    Excluded,
}
