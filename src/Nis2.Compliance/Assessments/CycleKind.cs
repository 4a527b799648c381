namespace Nis2.Compliance.Assessments;

/// <summary>What keeps a management system true; none has a period by law.</summary>
public enum CycleKind
{
    /// <summary>Clause 9.2; Reg. (EU) 2024/2690 Annex 2.2 and 2.3 for whom it covers.</summary>
    InternalAudit,

    /// <summary>Clause 9.3; management oversees the measures (Art. 20(1)).</summary>
    ManagementReview,

    /// <summary>Assessing the effectiveness of the measures (Art. 21(2)(f)).</summary>
    Effectiveness,
}
