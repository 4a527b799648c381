using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.Sentinel;

/// <summary>An incident as the trigger of a Logic App tells it.</summary>
internal static class SentinelIncident
{
    private const string System = "sentinel";

    public static Translation Translate(JsonElement? body)
    {
        var incident = body.Member("object");
        var told = incident.Member("properties");
        if (body.Text("objectSchemaType") is { } kind && !kind.Equals("incident", StringComparison.OrdinalIgnoreCase))
            return new Translation.NoTicket();
        if (told is null)
            return new Translation.Unmapped("unknown-shape");

        // The GUID, not the number: numbers are per workspace.
        if ((incident.Text("name") ?? told.Text("incidentNumber")) is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        if (Action(body.Text("objectEventType"), told.Text("status")) is not { } action)
            return new Translation.Unmapped("unknown-action");
        var more = told.Member("additionalData");
        return new Translation.Tickets(new TicketReported(System, id, action)
        {
            Title = told.Text("title"),
            Description = told.Text("description"),
            SeverityAsSent = told.Text("severity"),
            Severity = SeverityWords.Understand(told.Text("severity")),
            CreatedAt = TicketTimes.Read(told.Text("createdTimeUtc")),
            DetectedAt = TicketTimes.Read(told.Text("firstActivityTimeUtc")),
            Labels =
            [
                .. new[] { Number(told.Text("incidentNumber")), told.Text("classification") }.OfType<string>(),
                .. told.Member("labels").Items().Select(label => label.Text("labelName")).OfType<string>(),
                .. more.Member("tactics").Items().Select(tactic => tactic.AsText()).OfType<string>(),
                .. more.Member("alertProductNames").Items().Select(product => product.AsText()).OfType<string>(),
            ],
            Assets = [.. told.Member("relatedEntities").Items().Select(Entity).OfType<string>().Distinct()],
            Reporter = told.Member("owner").Text("userPrincipalName", "email", "assignedTo"),
            Link = told.Text("incidentUrl"),
        });
    }

    private static string? Number(string? number) => number is null ? null : "Incident " + number;

    private static string? Entity(JsonElement? entity) =>
        entity.Member("properties").Text("friendlyName", "hostName", "address", "accountName");

    private static TicketAction? Action(string? happened, string? status)
    {
        if (status is "Closed")
            return TicketAction.Resolved;
        return happened switch
        {
            "Create" => TicketAction.Opened,
            "Update" => TicketAction.Updated,
            _ => null,
        };
    }
}
