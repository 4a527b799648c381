using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using Nis2Functions.Organisations;

namespace Nis2Functions.Reports;

/// <summary>Gathers what an incident's reports are made from.</summary>
public sealed class ReportReader(
    SubjectStore store, ISubjectKind<IncidentState> incidents, ReportKind reports, OrganisationReader organisations, LayoutSet layouts)
{
    /// <summary>Null where there is no such incident.</summary>
    public async Task<ReportCase?> FindAsync(string organisation, string id, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(incidents.Name, id, out var subject)
            || await store.FindAsync(incidents, organisation, subject, cancellation) is not { } incident
            || await organisations.FindAsync(organisation, cancellation) is not { } known)
            return null;
        var report = await store.FindAsync(reports, organisation, ReportKind.Of(subject), cancellation);
        return new ReportCase(incident, report, ReportingOrganisation.Of(known), layouts);
    }
}
