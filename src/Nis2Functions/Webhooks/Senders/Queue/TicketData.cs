using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>What <c>data</c> of a queued <see cref="EventType"/> holds.</summary>
/// <param name="System">The ticket system, such as <c>servicedesk</c>.</param>
/// <param name="TicketId">The same for everything about one ticket, and for no other of the source.</param>
public sealed record TicketData(string System, string TicketId, TicketAction Action)
{
    public const string EventType = "nis2.ticket.reported";

    public string? Title { get; init; }

    /// <summary>Of the ticket, or the text of the comment.</summary>
    public string? Description { get; init; }

    /// <summary>The sender's own word.</summary>
    public string? Severity { get; init; }

    /// <summary>ISO 8601 with an offset; a time without one is kept as text and starts nothing.</summary>
    public string? CreatedAt { get; init; }

    public string? DetectedAt { get; init; }

    public string? ResolvedAt { get; init; }

    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Systems and services that the ticket is about.</summary>
    public IReadOnlyList<string>? Assets { get; init; }

    public string? Reporter { get; init; }

    /// <summary>Who did what the event tells, as the system names its accounts.</summary>
    public string? Actor { get; init; }

    public string? Link { get; init; }

    /// <summary>The group of alerts that this one is told with.</summary>
    public string? Group { get; init; }

    internal static Translation Translate(string system, JsonElement? data)
    {
        if (data.Text("ticketId") is not { } id || ActionOf(data.Text("action")) is not { } action)
            return new Translation.Unmapped("no-ticket-in-it");
        var severity = data.Text("severity");
        return new Translation.Tickets(new TicketReported(data.Text("system") ?? system, id, action)
        {
            Title = data.Text("title"),
            Description = data.Text("description"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            CreatedAt = TicketTimes.Read(data.Text("createdAt")),
            DetectedAt = TicketTimes.Read(data.Text("detectedAt")),
            ResolvedAt = TicketTimes.Read(data.Text("resolvedAt")),
            Labels = [.. Words(data.Member("labels"))],
            Assets = [.. Words(data.Member("assets"))],
            Reporter = data.Text("reporter"),
            Actor = data.Text("actor"),
            Link = data.Text("link"),
            Group = data.Text("group"),
            OwnComment = action == TicketAction.Commented && Webhooks.OwnComment.Is(data.Text("description")),
        });
    }

    private static TicketAction? ActionOf(string? word) => word switch
    {
        "opened" => TicketAction.Opened,
        "updated" => TicketAction.Updated,
        "resolved" => TicketAction.Resolved,
        "reopened" => TicketAction.Reopened,
        "repeated" => TicketAction.Repeated,
        "commented" => TicketAction.Commented,
        _ => null,
    };

    private static IEnumerable<string> Words(JsonElement? list) => list.Items().Select(item => item.AsText()).OfType<string>();
}
