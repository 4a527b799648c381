using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>Advisories of GitHub's database, which no repository sends, and those that a repository receives or writes.</summary>
internal static class GitHubAdvisory
{
    /// <param name="name">Of the event, and of the member that holds the advisory.</param>
    public static TicketReported? Read(JsonElement? payload, string name)
    {
        var advisory = payload.Member(name);
        if (payload.Text("action") is not { } done || advisory.Text("ghsa_id") is not { } id)
            return null;
        var packages = advisory.Member("vulnerabilities").Items().Select(one => one.Member("package").Text("name"));
        var actor = payload.Member("sender").Text("login");
        return new TicketReported(GitHubEvents.System, id, Action(done))
        {
            Title = advisory.Text("summary"),
            Description = advisory.Text("description"),
            SeverityAsSent = advisory.Text("severity"),
            Severity = SeverityWords.Understand(advisory.Text("severity")),
            CreatedAt = TicketTimes.Read(advisory.Text("published_at", "created_at")),
            ResolvedAt = TicketTimes.Read(advisory.Text("withdrawn_at", "closed_at")),
            Labels = [.. Payload.Present(advisory.Text("cve_id")), .. advisory.Member("cwes").Texts("cwe_id")],
            Assets = [.. Payload.Present(payload.Member("repository").Text("full_name")), .. packages.OfType<string>().Distinct()],
            Reporter = advisory.Member("author").Text("login") ?? actor,
            Actor = actor,
            Link = advisory.Text("html_url") ?? advisory.Member("references").Texts("url").FirstOrDefault(),
        };
    }

    private static TicketAction Action(string action) => action switch
    {
        "published" or "reported" => TicketAction.Opened,
        "withdrawn" => TicketAction.Resolved,
        _ => TicketAction.Updated,
    };
}
