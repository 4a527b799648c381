using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>
/// Reads a delivery by a mapping. Pure, and total on any JSON. All of a delivery is understood or nothing is: a part that were left out
/// would be lost when its mapping is mended.
/// </summary>
internal static class MappingEngine
{
    private const int MostTickets = 1000;
    private const long MostText = 32 * 1024 * 1024;

    public static Translation Translate(TicketMapping mapping, WebhookDelivery delivery)
    {
        if (Payload.ReadAny(delivery.Body) is not { } json)
            return new Translation.Unmapped("not-json");
        var body = new MappedBody(delivery, json, json, new TextBudget(MostText));
        return mapping.Shapes.FirstOrDefault(shape => shape.When.All(condition => Holds(condition, body))) is { } shape
            ? Translate(mapping, shape, body)
            : new Translation.Unmapped("unknown-shape");
    }

    public static string? DeliveryId(TicketMapping mapping, WebhookDelivery delivery)
    {
        var json = Payload.ReadAny(delivery.Body);
        return new MappedBody(delivery, json, json, new TextBudget(MostText)).Text(mapping.DeliveryId);
    }

    private static Translation Translate(TicketMapping mapping, TicketShape shape, MappedBody body)
    {
        if (Parts(shape, body) is not { } parts)
            return new Translation.Unmapped("no-ticket-in-it");
        var tickets = new List<TicketReported>();
        foreach (var part in parts)
        {
            if (Action(shape.Action, part) is not { } action)
                return new Translation.Unmapped("unknown-action");
            if (action == MappedAction.NoTicket)
                continue;
            if (part.Text(shape.TicketId) is not { } id)
                return new Translation.Unmapped("no-ticket-in-it");
            if (tickets.Count == MostTickets)
                return new Translation.Unmapped("too-many-tickets");
            tickets.Add(Ticket(mapping.System, id, action, shape, part));
            if (body.Budget.IsSpent)
                return new Translation.Unmapped("too-much-text");
        }

        return tickets.Count > 0 ? new Translation.Tickets(tickets) : new Translation.NoTicket();
    }

    private static IEnumerable<MappedBody>? Parts(TicketShape shape, MappedBody body)
    {
        if (shape.Each is not { } each)
            return [body];
        return body.List(each)?.Select(item => body with { Ticket = item });
    }

    private static bool Holds(ShapeCondition condition, MappedBody body)
    {
        var text = body.Text(condition.Text);
        var holds = text is not null && (condition.In.Count == 0 || condition.In.Any(one => Same(one, text)));
        return holds != condition.Not;
    }

    private static MappedAction? Action(IReadOnlyList<ActionRule> rules, MappedBody body)
    {
        foreach (var rule in rules)
        {
            if (Meaning(rule.Words, body.Text(rule.From)) is { } known)
                return known;
            if (rule.Otherwise is { } otherwise)
                return otherwise;
        }

        return null;
    }

    private static T? Meaning<T>(IReadOnlyDictionary<string, T> words, string? word)
        where T : struct
    {
        foreach (var (known, meaning) in words)
        {
            if (word is not null && Same(known, word))
                return meaning;
        }

        return null;
    }

    private static bool Same(string one, string other) =>
        one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    private static TicketReported Ticket(string system, string id, MappedAction action, TicketShape shape, MappedBody body)
    {
        var severity = shape.Severity is { } rule ? body.Text(rule.From) : null;
        var description = body.Text(shape.Description);
        return new TicketReported(system, id, Reported(action))
        {
            Title = body.Text(shape.Title),
            Description = description is not null && shape.DescriptionIsHtml ? PlainText.Of(description) : description,
            SeverityAsSent = severity,
            Severity = Understood(shape.Severity, severity),
            CreatedAt = MappedTimes.Read(body, shape.CreatedAt),
            DetectedAt = MappedTimes.Read(body, shape.DetectedAt),
            ResolvedAt = MappedTimes.Read(body, shape.ResolvedAt),
            Labels = [.. body.Words(shape.Labels)],
            Assets = [.. body.Words(shape.Assets)],
            Reporter = body.Text(shape.Reporter),
            Link = body.Text(shape.Link),
            Group = body.Text(shape.Group),
            OwnComment = Webhooks.OwnComment.Is(body.Text(shape.Comment)),
        };
    }

    private static Severity? Understood(SeverityRule? rule, string? word) => rule is null
        ? null
        : Meaning(rule.Words, word) ?? (rule.CommonWords ? SeverityWords.Understand(word) : null);

    private static TicketAction Reported(MappedAction action) => action switch
    {
        MappedAction.Opened => TicketAction.Opened,
        MappedAction.Resolved => TicketAction.Resolved,
        MappedAction.Reopened => TicketAction.Reopened,
        MappedAction.Repeated => TicketAction.Repeated,
        MappedAction.Commented => TicketAction.Commented,
        _ => TicketAction.Updated,
    };
}
