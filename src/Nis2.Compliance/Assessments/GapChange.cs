namespace Nis2.Compliance.Assessments;

/// <summary>How one measure or duty differs between two analyses.</summary>
public enum GapChange
{
    Same,
    Better,
    Worse,

    /// <summary>Another standing, such as not asserted or unknown, which is neither better nor worse.</summary>
    Different,
}
