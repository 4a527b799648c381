namespace Nis2.Compliance.Organisations;

/// <summary>What of an incident may leave with a notice, where the organisation says so. Without that nothing of these does.</summary>
public enum IncidentDetail
{
    Title,
    Description,
    Severity,

    /// <summary>System and id of the ticket that it came from.</summary>
    Ticket,
    Reporter,

    /// <summary>Which criteria of significance an assessment found met.</summary>
    Criteria,
}
