using System.Text.RegularExpressions;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices.Tickets;

/// <summary>What a system calls the ticket; null where its API takes no comment on it.</summary>
internal static partial class TicketIds
{
    public static bool TakesComments(TicketSystem system, TicketReference ticket) => system switch
    {
        TicketSystem.Github => GitHub(ticket) is not null,
        TicketSystem.Servicenow => ServiceNow(ticket) is not null,
        _ => Jira(ticket) is not null,
    };

    /// <summary>Key or number of the issue.</summary>
    public static string? Jira(TicketReference ticket)
    {
        if (JiraId().IsMatch(ticket.TicketId))
            return ticket.TicketId;
        return ticket.Link is { } link && JiraLink().Match(link) is { Success: true } found ? found.Groups[1].Value : null;
    }

    /// <summary>Only issues: alerts of a repository have no comments.</summary>
    public static (string Repository, string Number)? GitHub(TicketReference ticket) =>
        GitHubIssue().Match(ticket.TicketId) is { Success: true } found ? (found.Groups[1].Value, found.Groups[2].Value) : null;

    /// <summary>As a query over the tasks.</summary>
    public static string? ServiceNow(TicketReference ticket) => ticket.TicketId switch
    {
        var id when SysId().IsMatch(id) => "sys_id=" + id,
        var number when TaskNumber().IsMatch(number) => "number=" + number,
        _ => null,
    };

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9_]{1,40}-[0-9]{1,12}|[0-9]{1,19})$", RegexOptions.CultureInvariant)]
    private static partial Regex JiraId();

    [GeneratedRegex("/browse/([A-Za-z][A-Za-z0-9_]{1,40}-[0-9]{1,12})(?:$|[?#/])", RegexOptions.CultureInvariant)]
    private static partial Regex JiraLink();

    [GeneratedRegex("^([A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100})#([0-9]{1,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex GitHubIssue();

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex SysId();

    [GeneratedRegex("^[A-Z]{2,10}[0-9]{3,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex TaskNumber();
}
