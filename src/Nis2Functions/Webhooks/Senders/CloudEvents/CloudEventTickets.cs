using System.Globalization;
using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;

namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>
/// Events whose type ends in <c>ticket.opened</c> or its like, with a ticket in the common words as data. A ticket without an id of its own
/// is known by the event's subject.
/// </summary>
internal static class CloudEventTickets
{
    private const string System = "cloudevents";
    private const string Version = "1.0";

    public static Translation Translate(IReadOnlyList<CloudEvent> events)
    {
        var tickets = new List<TicketReported>();
        foreach (var one in events)
        {
            switch (Translate(one))
            {
                case Translation.Tickets understood:
                    tickets.AddRange(understood.Reported);
                    break;
                case Translation.Unmapped not:
                    return not;
            }
        }

        return tickets.Count > 0 ? new Translation.Tickets(tickets) : new Translation.NoTicket();
    }

    private static Translation Translate(CloudEvent told)
    {
        if (told.Attribute("specversion") != Version || told.Id is null || told.Source is not { } source)
            return new Translation.Unmapped("no-event-in-it");
        var read = GenericTicket.Translate(System, told.Attribute("type"), told.Data, told.Attribute("subject"));
        return read is Translation.Tickets { Reported: [var ticket] } ? new Translation.Tickets(With(ticket, source, told)) : read;
    }

    // Ids are unique within an event's source only.
    private static TicketReported With(TicketReported ticket, string source, CloudEvent told) => ticket with
    {
        TicketId = $"{source}#{ticket.TicketId}",
        SeverityAsSent = ticket.SeverityAsSent ?? told.Attribute("severitytext") ?? told.Attribute("severitynumber"),
        Severity = ticket.SeverityAsSent is null ? Understand(told) : ticket.Severity,
        DetectedAt = ticket.DetectedAt ?? (ticket.Action == TicketAction.Opened ? TicketTimes.Read(told.Attribute("time")) : null),
    };

    // The severity extension numbers as OpenTelemetry does: from 17 an error, from 21 fatal.
    private static Severity? Understand(CloudEvent told) =>
        int.TryParse(told.Attribute("severitynumber"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number switch
            {
                >= 21 => Severity.Critical,
                >= 17 => Severity.High,
                >= 13 => Severity.Medium,
                >= 1 => Severity.Low,
                _ => null,
            }
            : SeverityWords.Understand(told.Attribute("severitytext"));
}
