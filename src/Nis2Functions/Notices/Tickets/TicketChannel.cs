using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Organisations;
using Nis2Functions.Secrets;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Writes what happened to an incident into the ticket that it came from.</summary>
public sealed class TicketChannel(
    OrganisationReader organisations,
    SubjectStore store,
    ISubjectKind<IncidentState> incidents,
    ISourceSecrets secrets,
    IEnumerable<ITicketWriter> writers)
{
    public async Task<ChannelResult> SendAsync(
        string organisation, string source, Func<Task<OutgoingNotice>> compose, CancellationToken cancellation)
    {
        var state = await organisations.FindAsync(organisation, cancellation);
        if (state?.WriteBacks.FirstOrDefault(one => one.Source == source) is not { } to)
            return new ChannelResult("write-back-removed", Final: true);
        if (await secrets.FindAsync(organisation, SecretName.OfWriteBack(source), cancellation) is not [var credential, ..])
            return ChannelResult.Failed("no-secret");
        var notice = await compose();
        if (!SubjectId.TryParse(notice.Subject, out var id)
            || await store.FindAsync(incidents, organisation, id, cancellation) is not { State: { Ticket: { } ticket } incident })
            return new ChannelResult("no-such-ticket", Final: true);
        var comment = new TicketComment(to, ticket, credential, Text(notice, to, incident), notice.Notice, notice.TriedSince);
        return await writers.Single(writer => writer.System == to.System).WriteAsync(comment, cancellation);
    }

    /// <summary>The last line tells our own comments from those of people, when the system sends them back to us.</summary>
    public static string Mark(string incident) => $"[nis2:{incident}]";

    private static string Text(OutgoingNotice notice, WriteBack to, IncidentState incident) => string.Join(
        "\n",
        new[]
        {
            notice.Title,
            notice.Text.ReplaceLineEndings("\n"),
            to.AuthorityReference ? Reference(incident, notice.Obligation) : null,
            notice.Link,
            string.Empty,
            "Notice " + notice.Notice,
            Mark(notice.Subject),
        }.Where(line => line is not null));

    private static string? Reference(IncidentState incident, string? filed) =>
        filed is not null
        && incident.Stage(filed) is { } stage
        && (stage.LastUpdate?.AuthorityReference ?? stage.Submission?.AuthorityReference) is { Length: > 0 } reference
            ? "Reference of the authority: " + reference
            : null;
}
