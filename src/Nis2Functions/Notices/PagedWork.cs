using Nis2.Compliance.Incidents;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;

namespace Nis2Functions.Notices;

/// <summary>Whether somebody has done what a page asks for: then nobody else is woken for it.</summary>
public sealed class PagedWork(SubjectStore store, ISubjectKind<IncidentState> incidents)
{
    public async Task<bool> IsDoneAsync(string organisation, NoticeState page, CancellationToken cancellation) =>
        page.Notice is { } notice
        && SubjectId.TryParse(page.Subject, out var id)
        && id.Kind == incidents.Name
        && await store.FindAsync(incidents, organisation, id, cancellation) is { } incident
        && incidents.Obligations(incident.State).All(owed => owed.Id != notice.Obligation);
}
