using NodaTime;
using Nis2.Compliance.Intake;

namespace Nis2.Compliance.Incidents;

/// <summary>Opens a suspected incident: its assessment clock starts at once, no legal one does.</summary>
/// <param name="Intake">What the rules of the ticket's source said; null where there are none: it is to be assessed, and pages.</param>
/// <param name="Main">What is known of the main duty besides country and zone.</param>
public sealed record OpenIncident(
    string Title,
    string? Description,
    Severity Severity,
    string Country,
    string AuthorityZone,
    ReminderPolicy Policy,
    Instant? OccurredAt = null,
    Instant? FirstAlertAt = null,
    TicketReference? Ticket = null,
    string? Reporter = null,
    ExerciseRequest? Exercise = null,
    ReportingDuty? Main = null,
    IntakeDecision? Intake = null) : IncidentCommand;
