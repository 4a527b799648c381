using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>
/// A ticket in the domain's words: what opens an incident and what reports on an open one. Texts are cut to what the domain takes, because
/// a verified delivery is never refused for its content.
/// </summary>
internal sealed record TicketCommands(OpenIncident Open, ReportTicketUpdate Update)
{
    /// <summary>News that a person should see even though the incident was opened by mistake.</summary>
    public bool IsNewStart => Update.Opening || Update.Change == TicketChange.Reopened;

    private static readonly Instant Earliest = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <param name="intake">What the source's rules say of it.</param>
    public static TicketCommands For(ConfiguredSource source, Instant receivedAt, TicketReported ticket, IntakeDecision intake)
    {
        var reference = new TicketReference(
            source.Source, ticket.System, Cut(ticket.TicketId, IncidentLimits.TicketId), Link(ticket.Link));
        var title = string.IsNullOrWhiteSpace(ticket.Title) ? $"{ticket.System} {ticket.TicketId}" : ticket.Title.Trim();
        var open = new OpenIncident(
            Cut(title, IncidentLimits.Title),
            Cut(Description(ticket), IncidentLimits.Description),
            ticket.Severity ?? Severity.Medium,
            source.State.Country,
            source.State.AuthorityZone,
            source.State.Policy,
            FirstAlertAt: FirstAlert((ticket.DetectedAt ?? ticket.CreatedAt)?.At, receivedAt),
            Ticket: reference,
            Reporter: ticket.Reporter is null ? null : Cut(ticket.Reporter, IncidentLimits.Reporter),
            Main: MainDuty.Of(source.State),
            Intake: intake.RulesVersion > 0 ? intake : null);
        var update = new ReportTicketUpdate(
            Change(ticket.Action),
            reference,
            Cut(News(ticket, title), IncidentLimits.Note),
            receivedAt,
            (ticket.DetectedAt ?? ticket.CreatedAt)?.At,
            ticket.Action == TicketAction.Opened,
            open.Intake);
        return new TicketCommands(open, update);
    }

    private static TicketChange Change(TicketAction action) => action switch
    {
        TicketAction.Resolved => TicketChange.Resolved,
        TicketAction.Reopened => TicketChange.Reopened,
        TicketAction.Repeated => TicketChange.Repeated,
        TicketAction.Commented => TicketChange.Commented,
        _ => TicketChange.Updated,
    };

    private static string News(TicketReported ticket, string title)
    {
        if (ticket.Action == TicketAction.Commented && !string.IsNullOrWhiteSpace(ticket.Description))
            return ticket.Description.Trim();
        return ticket.SeverityAsSent is null ? title : $"{title} (severity: {ticket.SeverityAsSent})";
    }

    // The sender's clock may be wrong; ours says when we heard of it at the latest.
    private static Instant FirstAlert(Instant? created, Instant receivedAt) =>
        created is { } at && at >= Earliest && at <= receivedAt ? at : receivedAt;

    private static string Description(TicketReported ticket) => string.Join(
        "\n",
        new[]
        {
            ticket.Description,
            ticket.SeverityAsSent is null ? null : "Severity as sent: " + ticket.SeverityAsSent,
            ticket.Labels.Count == 0 ? null : "Labels: " + string.Join(", ", ticket.Labels),
        }.OfType<string>());

    private static string? Link(string? link) =>
        link is { Length: <= IncidentLimits.Link } && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? link
            : null;

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
