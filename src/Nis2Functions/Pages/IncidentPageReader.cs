using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Incidents;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Organisations;
using Nis2Functions.Pages.Forms;
using Nis2Functions.Security;

namespace Nis2Functions.Pages;

/// <summary>Gathers what an incident's page shows.</summary>
public sealed class IncidentPageReader(
    OrganisationReader organisations, SubjectStore store, ISubjectKind<IncidentState> incidents, TimeProvider time)
{
    private const int MostEntries = 1000;

    /// <summary>Null where there is no such incident.</summary>
    public async Task<IncidentView?> FindAsync(
        Principal visitor, IReadOnlySet<Role> roles, string organisation, string id, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(incidents.Name, id, out var subject)
            || await store.FindAsync(incidents, organisation, subject, cancellation) is not { } incident)
            return null;
        var history = await store.HistoryAsync(incidents, organisation, subject, 0, MostEntries, cancellation);
        var name = (await organisations.FindAsync(organisation, cancellation))?.Name ?? organisation;
        var (state, now) = (incident.State, time.Now());
        var zone = IncidentDuties.Zone(state.AuthorityZone);
        var actions = new IncidentActions(new FormSubject(organisation, id, incident.Version, state, state.OwnTime(now), null), roles);
        return new IncidentView(
            visitor.Id,
            now,
            name,
            zone,
            id,
            state.Title,
            state.Description,
            IncidentTexts.Of(state.Status),
            IncidentTexts.Of(state.Severity),
            state.Exercise?.Compression,
            IncidentDuties.Of(incidents, state, now, actions.Of),
            Times(state),
            [.. history.Events.Select(entry => TimelineWords.Of(entry, zone))])
        {
            Actions = actions.Whole,
            TicketResolvedAt = state.Status is IncidentStatus.Suspected or IncidentStatus.Significant ? state.TicketNews?.ResolvedAt : null,
            Assessment = AssessmentRows.Of(state.Assessment),
        };
    }

    private static IReadOnlyList<StatedTimeView> Times(IncidentState state) =>
    [
        Time(IncidentTexts.Occurred, state.Occurred),
        Time(IncidentTexts.FirstAlert, state.FirstAlert),
        Time(IncidentTexts.AssessmentStarted, state.AssessmentStarted),
        Time(IncidentTexts.BecameAware, state.Aware),
        state.JudgedNotSignificant is { } judged
            ? Time(IncidentTexts.JudgedNotSignificant, judged)
            : Time(IncidentTexts.JudgedSignificant, state.JudgedSignificant),
    ];

    private static StatedTimeView Time(Text label, StatedTime? stated) => new(label, stated?.At, stated?.By, stated?.Why);
}
