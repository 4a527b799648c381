using NodaTime;
using Nis2.Compliance.Intake;

namespace Nis2.Compliance.Incidents;

/// <summary>
/// An entry in the timeline: a resolved ticket never closes a legal clock. Only a suspected incident can be treated more gravely than
/// before, where the source's rules say so.
/// </summary>
/// <param name="HeardAt">When the delivery came, however late it is understood; null: now.</param>
/// <param name="StartedAt">When the sender says that the ticket, or this firing of its alert, began.</param>
/// <param name="Opening">The ticket says that it was opened just now.</param>
/// <param name="Intake">What the source's rules said; null where there are none.</param>
public sealed record ReportTicketUpdate(
    TicketChange Change,
    TicketReference Ticket,
    string? Text = null,
    Instant? HeardAt = null,
    Instant? StartedAt = null,
    bool Opening = false,
    IntakeDecision? Intake = null) : IncidentCommand;
