using System.Text.Json;
using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks.Senders.ServiceNow;

/// <summary>
/// A record's fields, each a plain value or, as the Table API writes them, an object of <c>value</c> and <c>display_value</c>.
/// </summary>
internal static class ServiceNowRecord
{
    private const string System = "servicenow";

    public static Translation Translate(JsonElement? record)
    {
        // The number is for people; the API knows a record by its sys_id.
        if ((Value(record, "sys_id") ?? Value(record, "number")) is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        var priority = Shown(record, "priority");
        var comment = Shown(record, "work_notes") ?? Shown(record, "comments");
        var action = Action(record, comment);
        return new Translation.Tickets(new TicketReported(System, id, action)
        {
            Title = Shown(record, "short_description"),
            Description = action == TicketAction.Commented ? comment : Shown(record, "description"),
            SeverityAsSent = priority,
            Severity = Understand(priority),
            CreatedAt = Time(record, "opened_at") ?? Time(record, "sys_created_on"),
            ResolvedAt = Time(record, "resolved_at") ?? Time(record, "closed_at"),
            Labels = Payload.Present(Value(record, "number"), Shown(record, "category")),
            Assets = Payload.Present(Shown(record, "cmdb_ci"), Shown(record, "business_service")),
            Reporter = Shown(record, "caller_id"),
            Actor = Value(record, "sys_updated_by"),
            Link = Value(record, "link"),
            OwnComment = action == TicketAction.Commented && OwnComment.Is(comment),
        });
    }

    private static TicketAction Action(JsonElement? record, string? comment)
    {
        var operation = Value(record, "operation");
        if (operation == "insert")
            return TicketAction.Opened;
        if (operation == "delete" || IsOver(record, "state"))
            return comment is not null && IsOver(record, "previous_state") ? TicketAction.Commented : TicketAction.Resolved;
        if (IsOver(record, "previous_state"))
            return TicketAction.Reopened;
        return comment is null ? TicketAction.Updated : TicketAction.Commented;
    }

    // Resolved, closed, cancelled: by number or, as a script may send them, by label.
    private static bool IsOver(JsonElement? record, string field) =>
        Value(record, field)?.Trim().ToUpperInvariant() is "6" or "7" or "8" or "RESOLVED" or "CLOSED" or "CANCELED" or "CANCELLED";

    // "1 - Critical" says it in words; a number alone counts from the most severe on the scale that ServiceNow comes with.
    private static Severity? Understand(string? priority)
    {
        var parts = (priority ?? string.Empty).Split(" - ", 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 2)
            return parts[1].Equals("planning", StringComparison.OrdinalIgnoreCase) ? Severity.Low : SeverityWords.Understand(parts[1]);
        return parts[0] switch
        {
            "1" => Severity.Critical,
            "2" => Severity.High,
            "3" => Severity.Medium,
            "4" or "5" => Severity.Low,
            _ => SeverityWords.Understand(priority),
        };
    }

    // The API's value is in UTC. A plain text may be that, or the same in some user's zone: nothing tells them apart.
    private static TicketTime? Time(JsonElement? record, string field) => record.Member(field) is { ValueKind: JsonValueKind.Object } both
        ? TicketTimes.ReadUtc(((JsonElement?)both).Text("value"))
        : TicketTimes.Read(record.Text(field));

    private static string? Value(JsonElement? record, string field) => record.Text(field) ?? record.Member(field).Text("value");

    private static string? Shown(JsonElement? record, string field) =>
        record.Text(field) ?? record.Member(field).Text("display_value", "value");
}
