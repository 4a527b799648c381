namespace Nis2.Compliance.Frameworks;

/// <summary>What a step of the checklist rests on.</summary>
public enum ChecklistNeed
{
    ScopeAssessed,
    SoaStated,
    GapsAssessed,

    /// <summary>Every gap has a control with owner, deadline and evidence requirement.</summary>
    GapsPlanned,
    ReportingReady,

    /// <summary>In the current half-year.</summary>
    ExerciseHeld,
    Registered,
    ManagementApproved,
    ManagementTrained,
    SuppliersReviewed,
    EvidenceLinked,
}
