using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <param name="Main">Absent where only country and zone were known of the main duty.</param>
[EventType("incident.opened")]
public sealed record IncidentOpened(
    Instant OpenedAt,
    Severity Severity,
    string Country,
    string AuthorityZone,
    ReminderPolicy Policy,
    Instant? OccurredAt = null,
    Instant? FirstAlertAt = null,
    TicketReference? Ticket = null,
    ExerciseClock? Exercise = null,
    ReportingDuty? Main = null,
    [Erasable] string? Title = null,
    [Erasable] string? Description = null,
    [Erasable] string? Reporter = null) : SubjectEvent;
