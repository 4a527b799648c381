using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Incidents;

/// <summary>A duty as a request describes it, completed from what is known of the organisation.</summary>
internal static class RequestedDuty
{
    public static (ReportingDuty? Duty, Refusal? Refusal) Of(string id, DutyRequest asked, OrganisationState organisation)
    {
        var entity = organisation.LegalEntities.FirstOrDefault(one => one.Id == asked.LegalEntity);
        if (asked.LegalEntity is not null && entity is null)
            return (null, Unknown(asked.LegalEntity));
        var country = asked.Country ?? entity?.Countries.FirstOrDefault() ?? organisation.Country;
        var duty = new ReportingDuty(id, asked.Regime, country, asked.Zone ?? ZoneOf(country, organisation))
        {
            Recipient = asked.Recipient,
            EntityClass = asked.EntityClass,
            EntityTypes = asked.EntityTypes ?? [],
            TrustService = asked.TrustService ?? false,
            DutyStartsAt = asked.DutyStartsAt,
            Voluntary = asked.Voluntary,
            Rules = asked.Rules ?? [],
        };
        if (entity is null)
            return (asked.Regime == Regime.Nis2 ? OfOrganisation(duty, asked, organisation) : duty, null);
        var filled = asked.Regime == Regime.Nis2 ? MainDuty.For(duty, entity) : duty with { LegalEntity = entity.Id };
        // What the request says of this incident stands: not every incident of a trust service provider affects its trust services.
        return (filled with
        {
            TrustService = asked.TrustService ?? filled.TrustService,
            EntityTypes = asked.EntityTypes ?? filled.EntityTypes,
        }, null);
    }

    // What the request leaves open is as for the main duty at the opening: silence turns no 24 hours into 72.
    private static ReportingDuty OfOrganisation(ReportingDuty duty, DutyRequest asked, OrganisationState organisation)
    {
        var known = MainDuty.Of(organisation);
        return duty with
        {
            EntityTypes = asked.EntityTypes ?? known.EntityTypes,
            TrustService = asked.TrustService ?? known.TrustService,
            DutyStartsAt = asked.DutyStartsAt ?? (duty.Country == organisation.Country ? known.DutyStartsAt : null),
        };
    }

    private static string ZoneOf(string country, OrganisationState organisation) => country == organisation.Country
        ? organisation.AuthorityZone
        : LawPacks.Of(country)?.Zone ?? Countries.Find(country)?.Zone ?? organisation.AuthorityZone;

    private static Refusal Unknown(string entity) =>
        new(RefusalKind.Invalid, "legal-entity-unknown", $"The organisation has no legal entity '{entity}'.", "legalEntity");
}
