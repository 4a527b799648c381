namespace Nis2.Compliance.Assessments;

public enum NonconformitySource
{
    InternalAudit,
    ExternalAudit,
    ManagementReview,
    Incident,
    Authority,
    Other,
}
