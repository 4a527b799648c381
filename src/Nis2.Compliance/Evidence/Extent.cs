namespace Nis2.Compliance.Evidence;

/// <summary>How far a piece of evidence counts for something; the less, the later.</summary>
public enum Extent
{
    /// <summary>It shows all that is asked there.</summary>
    Whole,

    /// <summary>It shows all of the part that the linked control is about; other controls show the other parts.</summary>
    ItsPart,

    /// <summary>It shows something, and something remains.</summary>
    InPart,

    /// <summary>Related, but counted for nothing.</summary>
    Not,
}
