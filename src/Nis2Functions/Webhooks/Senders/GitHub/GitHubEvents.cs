using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>Issues, their comments, security alerts and advisories as tickets. Every other event is understood to be about none.</summary>
internal static class GitHubEvents
{
    public const string System = "github";

    public static Translation Translate(string happened, JsonElement? payload) => happened switch
    {
        "issues" => Of(GitHubIssue.Read(payload)),
        // A pull request's comments come as an issue's.
        "issue_comment" when payload.Member("issue").Member("pull_request") is not null => new Translation.NoTicket(),
        "issue_comment" when payload.Text("action") == "deleted" => new Translation.NoTicket(),
        "issue_comment" => Of(GitHubIssue.ReadComment(payload)),
        "dependabot_alert" => Of(GitHubAlert.ReadDependabot(payload)),
        "code_scanning_alert" => Of(GitHubAlert.ReadCodeScanning(payload)),
        "secret_scanning_alert" => Of(GitHubAlert.ReadSecretScanning(payload)),
        "security_advisory" or "repository_advisory" => Of(GitHubAdvisory.Read(payload, happened)),
        _ => new Translation.NoTicket(),
    };

    private static Translation Of(TicketReported? ticket) =>
        ticket is null ? new Translation.Unmapped("no-ticket-in-it") : new Translation.Tickets(ticket);
}
