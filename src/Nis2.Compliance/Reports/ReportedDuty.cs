using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <summary>To whom, and under which law, a report goes.</summary>
/// <param name="Regime"><c>nis2</c>, <c>gdpr</c>, <c>recipients</c>, ...</param>
/// <param name="Zone">tzdb id of the recipient's zone.</param>
/// <param name="Entity">Name of the legal entity that reports.</param>
/// <param name="CriticalFacility">Whether it operates a critical facility (in Germany: § 32(3) BSIG).</param>
public sealed record ReportedDuty(
    string Regime,
    string? Country,
    string Zone,
    string Entity,
    IReadOnlyList<string> EntityTypes,
    bool CriticalFacility,
    string? EntityClass = null,
    string? Authority = null)
{
    public const string Nis2 = "nis2";
    public const string RecipientsNotice = "recipients-notice";

    private const string Recipients = "recipients";

    /// <summary>Null where the incident has no such duty.</summary>
    public static ReportedDuty? Of(IncidentState incident, ReportingOrganisation organisation, ReportStage stage)
    {
        if (incident.Duty(stage.Duty)?.Duty is not { } duty)
            return null;
        var entity = organisation.Entities.FirstOrDefault(one => one.Id == duty.LegalEntity);
        var types = duty.EntityTypes.Count > 0 ? duty.EntityTypes : organisation.EntityTypes;
        return new ReportedDuty(
            stage.Name == RecipientsNotice ? Recipients : Words.Of(duty.Regime),
            duty.Country,
            duty.Zone,
            entity?.Name ?? organisation.Name,
            types,
            entity?.CriticalFacility ?? organisation.CriticalFacility,
            duty.EntityClass,
            stage.Name == RecipientsNotice ? null : duty.Recipient);
    }
}
