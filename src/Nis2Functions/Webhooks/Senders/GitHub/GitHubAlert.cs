using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>Findings of GitHub's own scanners, numbered within their repository.</summary>
internal static class GitHubAlert
{
    public static TicketReported? ReadDependabot(JsonElement? payload)
    {
        var alert = payload.Member("alert");
        var advisory = alert.Member("security_advisory");
        var dependency = alert.Member("dependency");
        var package = dependency.Member("package").Text("name");
        return Read(payload, alert, "dependabot") is { } reported
            ? reported with
            {
                Title = advisory.Text("summary"),
                Description = advisory.Text("description"),
                SeverityAsSent = advisory.Text("severity"),
                Severity = SeverityWords.Understand(advisory.Text("severity")),
                Labels = Payload.Present(advisory.Text("cve_id"), advisory.Text("ghsa_id"), package),
                Assets = [.. reported.Assets, .. Payload.Present(package, dependency.Text("manifest_path"))],
            }
            : null;
    }

    public static TicketReported? ReadCodeScanning(JsonElement? payload)
    {
        var alert = payload.Member("alert");
        var rule = alert.Member("rule");
        var severity = rule.Text("security_severity_level", "severity");
        // Older payloads list every instance; the first is as good as another.
        var instance = alert.Member("most_recent_instance") ?? alert.Member("instances").Items().FirstOrDefault();
        return Read(payload, alert, "code-scanning") is { } reported
            ? reported with
            {
                Title = rule.Text("description", "name", "id"),
                Description = rule.Text("full_description"),
                SeverityAsSent = severity,
                Severity = SeverityWords.Understand(severity),
                Labels = [.. Payload.Present(rule.Text("id")), .. rule.Member("tags").Texts("name")],
                Assets = [.. reported.Assets, .. Payload.Present(instance.Member("location").Text("path"))],
            }
            : null;
    }

    // The secret itself is in the payload too ("secret"); only its kind is taken over.
    public static TicketReported? ReadSecretScanning(JsonElement? payload)
    {
        var alert = payload.Member("alert");
        return Read(payload, alert, "secret-scanning") is { } reported
            ? reported with
            {
                Title = alert.Text("secret_type_display_name", "secret_type") is { } kind ? "Secret found: " + kind : null,
                Labels = Payload.Present(alert.Text("secret_type")),
            }
            : null;
    }

    private static TicketReported? Read(JsonElement? payload, JsonElement? alert, string scanner)
    {
        if (payload.Text("action") is not { } done
            || payload.Member("repository").Text("full_name") is not { } repository
            || alert.Text("number") is not { } number)
            return null;
        var actor = payload.Member("sender").Text("login");
        return new TicketReported(GitHubEvents.System, $"{repository}/{scanner}/{number}", Action(done))
        {
            CreatedAt = TicketTimes.Read(alert.Text("created_at")),
            ResolvedAt = TicketTimes.Read(alert.Text("fixed_at", "resolved_at", "dismissed_at", "auto_dismissed_at")),
            Assets = [repository],
            Reporter = actor,
            Actor = actor,
            Link = alert.Text("html_url"),
        };
    }

    private static TicketAction Action(string action) => action switch
    {
        "created" => TicketAction.Opened,
        "reopened" or "auto_reopened" or "reopened_by_user" or "reintroduced" => TicketAction.Reopened,
        "fixed" or "resolved" or "dismissed" or "auto_dismissed" or "closed_by_user" => TicketAction.Resolved,
        _ => TicketAction.Updated,
    };
}
