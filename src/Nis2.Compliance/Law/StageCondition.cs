namespace Nis2.Compliance.Law;

/// <summary>When a rule takes the place of the general one of its stage, or comes on top.</summary>
public enum StageCondition
{
    /// <summary>The entity provides trust services and the incident affects them.</summary>
    TrustService,

    /// <summary>The incident was still being handled when the final report was due.</summary>
    Ongoing,

    /// <summary>The incident reaches beyond the Member State.</summary>
    CrossBorder,
}
