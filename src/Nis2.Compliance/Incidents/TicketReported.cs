using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.ticket-reported")]
public sealed record TicketReported(
    TicketChange Change,
    TicketReference Ticket,
    Instant ReportedAt,
    [Erasable] string? Text = null) : SubjectEvent;
