using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Reports;

/// <summary>Everything that a draft is made from.</summary>
/// <param name="IncidentId">Also the own reference unless another was stated.</param>
/// <param name="Language">The layout's, if null.</param>
public sealed record DraftCase(
    string IncidentId,
    IncidentState Incident,
    ReportState Report,
    ReportingOrganisation Organisation,
    ReportStage Stage,
    LayoutSet Layouts,
    FormLanguage? Language = null);
