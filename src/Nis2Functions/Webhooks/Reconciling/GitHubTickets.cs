using System.Net;
using System.Text.Json;
using Nis2.Compliance.Intake;
using Nis2.Storage.Directory;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>Issues of one repository, oldest change first. Pull requests stand in the same list and are left out.</summary>
internal sealed class GitHubTickets : ITicketLister
{
    private const int PageSize = 100;
    private const int MostPages = 10;

    public ReconciledSystem System => ReconciledSystem.GitHub;

    public string Kind => "github";

    public bool Accepts(Uri api) => api.AbsolutePath.TrimEnd('/').Split('/') is [.., "repos", { Length: > 0 }, { Length: > 0 }];

    public async Task<Listing> ListAsync(
        ReconciliationClient client, Uri api, string token, ReconciliationLook last, Instant now, CancellationToken cancellation)
    {
        var tickets = new List<ListedTicket>();
        var (since, page) = (last.Since, 1);
        for (; page <= MostPages; page++)
        {
            var answer = await client.AskAsync(Question(api, last, page), token, cancellation);
            if (answer.Status == HttpStatusCode.NotModified)
                return new Listing([], last.Since, last.ETag);
            if (answer.Json is not { ValueKind: JsonValueKind.Array } json)
                return new Listing(tickets, since, null, answer.Failure ?? "unknown-shape", answer.NotBefore);
            JsonElement?[] issues = [.. ((JsonElement?)json).Items()];
            foreach (var issue in issues)
            {
                if (Updated(issue) is { } updated && updated > since)
                    since = updated;
                if (Read(issue) is { } ticket)
                    tickets.Add(ticket);
            }

            if (issues.Length < PageSize)
                return new Listing(tickets, since, page == 1 && since == last.Since ? answer.ETag : null);
        }

        return new Listing(tickets, since);
    }

    private static HttpRequestMessage Question(Uri api, ReconciliationLook last, int page)
    {
        var since = Uri.EscapeDataString(InstantPattern.General.Format(last.Since));
        var query = $"state=all&sort=updated&direction=asc&since={since}&per_page={PageSize}&page={page}";
        var address = $"{api.AbsoluteUri.TrimEnd('/')}/issues?{query}";
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-GitHub-Api-Version", "2022-11-28");
        if (page == 1 && last.ETag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        return request;
    }

    private static Instant? Updated(JsonElement? issue) => TicketTimes.Read(issue.Text("updated_at"))?.At;

    private static ListedTicket? Read(JsonElement? issue)
    {
        if (issue is not { } json || issue.Member("pull_request") is not null)
            return null;
        if (issue.Text("number") is not { } number || Repository(issue) is not { } name)
            return null;
        return new ListedTicket(number, issue.Text("state") == "closed", action => Delivery(json, name, action));
    }

    private static string? Repository(JsonElement? issue) =>
        issue.Text("repository_url")?.TrimEnd('/').Split('/') is [.., "repos", var owner, var name] ? $"{owner}/{name}" : null;

    private static WebhookDelivery Delivery(JsonElement issue, string repository, TicketAction action) => new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-GitHub-Event"] = "issues",
            ["Content-Type"] = "application/json",
        },
        JsonSerializer.SerializeToUtf8Bytes(new { action = Word(action), issue, repository = new { full_name = repository } }));

    private static string Word(TicketAction action) => action switch
    {
        TicketAction.Resolved => "closed",
        TicketAction.Reopened => "reopened",
        _ => "opened",
    };
}
