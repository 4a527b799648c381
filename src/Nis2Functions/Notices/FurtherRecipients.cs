using Nis2.Compliance.Incidents;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Notices.Tickets;

namespace Nis2Functions.Notices;

/// <summary>Which systems are told of a notice, beside the contacts: each for itself, none in place of another.</summary>
public sealed class FurtherRecipients(SubjectStore store, ISubjectKind<IncidentState> incidents)
{
    public async Task<IReadOnlyList<Recipient>> OfAsync(
        string organisation, OrganisationState state, SubjectId subject, Notice notice, CancellationToken cancellation) =>
    [
        .. state.Subscriptions
            .Where(one => one.Wants(notice) && !state.IsDisabled(one.Id, Channel.Subscription))
            .Select(one => new Recipient(one.Id, Channel.Subscription)),
        .. await TicketAsync(organisation, state, subject, notice, cancellation) is { } source
            ? [new Recipient(source, Channel.Ticket)]
            : Array.Empty<Recipient>(),
    ];

    /// <summary>The same notice for one system is a notice of its own: it has its own attempts, and its own end.</summary>
    public static Notice For(Notice notice, Recipient recipient) =>
        notice with { Key = $"{notice.Key}@{recipient.Channel.ToString().ToLowerInvariant()}/{recipient.Person}" };

    private async Task<string?> TicketAsync(
        string organisation, OrganisationState state, SubjectId subject, Notice notice, CancellationToken cancellation)
    {
        if (subject.Kind != incidents.Name || !state.WriteBacks.Any(one => one.Wants(notice)))
            return null;
        var incident = await store.FindAsync(incidents, organisation, subject, cancellation);
        return incident?.State.Ticket is { } ticket
            && state.WriteBacks.FirstOrDefault(one => one.Source == ticket.Source) is { } to
            && to.Wants(notice)
            && TicketIds.TakesComments(to.System, ticket)
                ? to.Source
                : null;
    }
}
