using System.Text.Json;
using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks.Senders.AzureMonitor;

/// <summary>One alert in the common alert schema.</summary>
internal static class CommonAlert
{
    private const string System = "azure-monitor";
    private const string Schema = "azureMonitorCommonAlertSchema";

    public static Translation Translate(JsonElement? body)
    {
        if (body.Text("schemaId") != Schema)
            return new Translation.Unmapped("unknown-shape");
        var data = body.Member("data");
        var told = data.Member("essentials");
        if (told.Text("alertId") is not { } id)
            return new Translation.Unmapped("no-ticket-in-it");
        if (Action(told.Text("monitorCondition")) is not { } action)
            return new Translation.Unmapped("unknown-action");
        return new Translation.Tickets(new TicketReported(System, id, action)
        {
            Title = told.Text("alertRule"),
            Description = told.Text("description"),
            SeverityAsSent = told.Text("severity"),
            Severity = Understand(told.Text("severity")),
            CreatedAt = TicketTimes.Read(told.Text("firedDateTime")),
            ResolvedAt = TicketTimes.Read(told.Text("resolvedDateTime")),
            Labels = [.. new[] { told.Text("signalType"), told.Text("monitoringService") }.OfType<string>(), .. Properties(data)],
            Assets = [.. Texts(told.Member("configurationItems")), .. Texts(told.Member("alertTargetIDs"))],
            Link = told.Text("investigationLink"),
        });
    }

    private static TicketAction? Action(string? condition) => condition switch
    {
        "Fired" => TicketAction.Opened,
        "Resolved" => TicketAction.Resolved,
        _ => null,
    };

    // Sev0 is the worst.
    private static Severity? Understand(string? word) => word switch
    {
        "Sev0" => Severity.Critical,
        "Sev1" => Severity.High,
        "Sev2" => Severity.Medium,
        "Sev3" or "Sev4" => Severity.Low,
        _ => null,
    };

    private static IEnumerable<string> Properties(JsonElement? data) => data.Member("customProperties")
        .Members()
        .Where(property => property.Value.AsText() is not null)
        .Select(property => $"{property.Name}={property.Value.AsText()}");

    private static IEnumerable<string> Texts(JsonElement? list) => list.Items().Select(item => item.AsText()).OfType<string>();
}
