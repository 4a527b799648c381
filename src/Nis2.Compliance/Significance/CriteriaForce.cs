namespace Nis2.Compliance.Significance;

/// <summary>What a set of criteria decides.</summary>
public enum CriteriaForce
{
    /// <summary>Art. 23(3) itself: decides where no act specifies it for the entity's types.</summary>
    General,

    /// <summary>Specifies Art. 23(3) for certain types: decides for them.</summary>
    Specific,

    /// <summary>National thresholds, shown for orientation: they decide nothing.</summary>
    Indication,
}
