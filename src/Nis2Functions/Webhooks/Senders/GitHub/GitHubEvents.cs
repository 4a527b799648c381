using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>Issues and security alerts as tickets. Every other event of a repository is understood to be about none.</summary>
internal static class GitHubEvents
{
    private const string System = "github";

    public static Translation Translate(string happened, JsonElement? payload) => happened switch
    {
        "issues" => Ticket(payload, payload.Member("issue"), "#", IssueAction, Issue),
        "dependabot_alert" => Ticket(payload, payload.Member("alert"), "/dependabot/", AlertAction, DependabotAlert),
        "code_scanning_alert" => Ticket(payload, payload.Member("alert"), "/code-scanning/", AlertAction, CodeScanningAlert),
        "secret_scanning_alert" => Ticket(payload, payload.Member("alert"), "/secret-scanning/", AlertAction, SecretScanningAlert),
        _ => new Translation.NoTicket(),
    };

    private static Translation Ticket(
        JsonElement? payload,
        JsonElement? subject,
        string separator,
        Func<string, TicketAction> action,
        Func<TicketReported, JsonElement?, TicketReported> fill)
    {
        if (payload.Text("action") is not { } done
            || payload.Member("repository").Text("full_name") is not { } repository
            || subject.Text("number") is not { } number)
            return new Translation.Unmapped("no-ticket-in-it");
        var reported = new TicketReported(System, repository + separator + number, action(done))
        {
            CreatedAt = TicketTimes.Read(subject.Text("created_at")),
            Link = subject.Text("html_url"),
            Reporter = payload.Member("sender").Text("login"),
        };
        return new Translation.Tickets(fill(reported, subject));
    }

    private static TicketReported Issue(TicketReported reported, JsonElement? issue)
    {
        string[] labels = [.. issue.Member("labels").Items().Select(label => label.Text("name")).OfType<string>()];
        var severity = labels.FirstOrDefault(label => SeverityWords.Understand(label) is not null);
        return reported with
        {
            Title = issue.Text("title"),
            Description = issue.Text("body"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            Labels = labels,
            Reporter = issue.Member("user").Text("login") ?? reported.Reporter,
        };
    }

    private static TicketReported DependabotAlert(TicketReported reported, JsonElement? alert)
    {
        var advisory = alert.Member("security_advisory");
        var package = alert.Member("dependency").Member("package").Text("name");
        return reported with
        {
            Title = advisory.Text("summary"),
            Description = advisory.Text("description"),
            SeverityAsSent = advisory.Text("severity"),
            Severity = SeverityWords.Understand(advisory.Text("severity")),
            Labels = [.. new[] { advisory.Text("cve_id"), advisory.Text("ghsa_id"), package }.OfType<string>()],
        };
    }

    private static TicketReported CodeScanningAlert(TicketReported reported, JsonElement? alert)
    {
        var rule = alert.Member("rule");
        var severity = rule.Text("security_severity_level", "severity");
        return reported with
        {
            Title = rule.Text("description", "name", "id"),
            Description = rule.Text("full_description"),
            SeverityAsSent = severity,
            Severity = SeverityWords.Understand(severity),
            Labels = [.. rule.Member("tags").Items().Select(tag => tag.AsText()).Prepend(rule.Text("id")).OfType<string>()],
        };
    }

    // The secret itself is in the payload too ("secret"); only its kind is taken over.
    private static TicketReported SecretScanningAlert(TicketReported reported, JsonElement? alert) => reported with
    {
        Title = alert.Text("secret_type_display_name", "secret_type") is { } kind ? "Secret found: " + kind : null,
        Labels = [.. new[] { alert.Text("secret_type") }.OfType<string>()],
    };

    private static TicketAction IssueAction(string action) => action switch
    {
        "opened" => TicketAction.Opened,
        "reopened" => TicketAction.Reopened,
        "closed" or "deleted" or "transferred" => TicketAction.Resolved,
        _ => TicketAction.Updated,
    };

    private static TicketAction AlertAction(string action) => action switch
    {
        "created" => TicketAction.Opened,
        "reopened" or "auto_reopened" or "reopened_by_user" or "reintroduced" => TicketAction.Reopened,
        "fixed" or "resolved" or "dismissed" or "auto_dismissed" or "closed_by_user" => TicketAction.Resolved,
        _ => TicketAction.Updated,
    };
}
