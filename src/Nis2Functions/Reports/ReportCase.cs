using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;

namespace Nis2Functions.Reports;

/// <summary>An incident with what its reports say.</summary>
/// <param name="Report">Null before anything was stated.</param>
public sealed record ReportCase(
    Subject<IncidentState> Incident, Subject<ReportState>? Report, ReportingOrganisation Organisation, LayoutSet Layouts)
{
    public SubjectId ReportId => ReportKind.Of(Incident.Id);

    public ReportState State => Report?.State ?? new ReportState();

    /// <summary>Null where the incident has no such stage.</summary>
    public ReportDraft? Draft(ReportStage stage, FormLanguage? language = null) => Draft(State, stage, language);

    public ReportDraft? Draft(ReportState state, ReportStage stage, FormLanguage? language = null) =>
        Drafts.Of(new DraftCase(Incident.Id.Value, Incident.State, state, Organisation, stage, Layouts, language));
}
