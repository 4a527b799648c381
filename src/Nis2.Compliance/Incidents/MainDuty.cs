using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The duties of an organisation's legal entities, as an incident takes them over.</summary>
public static class MainDuty
{
    private const string TrustServiceProviders = "I.8.7";

    /// <summary>As the only legal entity says it, else as the organisation as a whole does.</summary>
    public static ReportingDuty Of(OrganisationState organisation)
    {
        var duty = new ReportingDuty(ReportingDuty.Main, Regime.Nis2, organisation.Country, organisation.AuthorityZone)
        {
            EntityTypes = organisation.EntityTypes,
            TrustService = organisation.EntityTypes.Contains(TrustServiceProviders),
        };
        return organisation.LegalEntities is [{ } entity] ? For(duty, entity) : duty;
    }

    /// <summary>Fills in what is known of the entity under the duty's law: class, types, beginning, and why it may owe no reports.</summary>
    public static ReportingDuty For(ReportingDuty duty, LegalEntity entity)
    {
        var reporting = entity.Reporting(duty.Country);
        return duty with
        {
            LegalEntity = entity.Id,
            EntityClass = duty.EntityClass ?? ClassOf(entity, duty.Country),
            EntityTypes = entity.EntityTypes ?? duty.EntityTypes,
            TrustService = duty.TrustService || entity.TrustService,
            DutyStartsAt = duty.DutyStartsAt ?? entity.DutyStartsAt,
            NoReporting = reporting is { Applies: Scope.Answer.No }
                ? $"{reporting.Note ?? "This entity owes no reports"} ({reporting.Basis})"
                : duty.NoReporting,
        };
    }

    private static string? ClassOf(LegalEntity entity, string country) => entity.In(country)?.Class switch
    {
        Scope.EntityClass.Essential or Scope.EntityClass.Important => Words.Of(entity.In(country)!.Class!.Value),
        _ => null,
    };
}
