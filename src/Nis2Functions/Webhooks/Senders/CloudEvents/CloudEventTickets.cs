using System.Globalization;
using Nis2.Compliance.Incidents;
using Nis2Functions.Webhooks.Senders.Queue;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;

namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>
/// Events of the type <c>nis2.ticket.reported</c> with <see cref="TicketData"/>, and those whose type ends in <c>ticket.opened</c> or its
/// like, with a ticket in the common words as data. A ticket without an id of its own is known by the event's subject.
/// </summary>
internal static class CloudEventTickets
{
    private const string System = "cloudevents";
    private const string OwnTypes = "nis2.";

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
        if (!told.IsComplete)
            return new Translation.Unmapped("no-event-in-it");
        var read = Read(System, told);
        return read is Translation.Tickets { Reported: [var ticket] } ? new Translation.Tickets(With(ticket, told.Source!, told)) : read;
    }

    /// <summary>A complete event's data, however it came.</summary>
    /// <param name="system">Where the data name none.</param>
    public static Translation Read(string system, CloudEvent told) => told.Type switch
    {
        TicketData.EventType => TicketData.Translate(system, told.Data),

        // Sent back here, what this app publishes of its incidents would open incidents without end.
        { } type when type.StartsWith(OwnTypes, StringComparison.Ordinal) => new Translation.Unmapped("own-event"),
        var type => GenericTicket.Translate(system, type, told.Data, told.Attribute("subject")),
    };

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
