namespace Nis2.Compliance.Incidents;

/// <summary>A reporting duty of an incident, and what people said of it.</summary>
public sealed record IncidentDuty(ReportingDuty Duty)
{
    /// <summary>The duty's own awareness; null where it follows the incident's.</summary>
    public StatedTime? Aware { get; init; }

    /// <summary>Nothing more is owed under it, but the correction of what was filed.</summary>
    public StatedTime? Ended { get; init; }
}
