using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Reports;

/// <summary>To whom, and under which law, a report goes.</summary>
/// <param name="Regime"><c>nis2</c>, <c>gdpr</c>, <c>recipients</c>, ...</param>
/// <param name="Entity">Name of the legal entity that reports.</param>
/// <param name="CriticalFacility">Whether it operates a critical facility (in Germany: § 32(3) BSIG).</param>
public sealed record ReportedDuty(
    string Regime,
    string? Country,
    string Entity,
    IReadOnlyList<string> EntityTypes,
    bool CriticalFacility,
    string? Authority = null)
{
    public const string Nis2 = "nis2";
    public const string RecipientsNotice = "recipients-notice";

    private const string Recipients = "recipients";

    /// <summary>Null where the incident has no such duty.</summary>
    public static ReportedDuty? Of(IncidentState incident, ReportingOrganisation organisation, ReportStage stage)
    {
        if (stage.Duty != ReportStage.Main)
            return null;
        var regime = stage.Name == RecipientsNotice ? Recipients : Nis2;
        return new ReportedDuty(regime, incident.Country, organisation.Name, organisation.EntityTypes, organisation.CriticalFacility);
    }
}
