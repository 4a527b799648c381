using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Readiness;

/// <summary>What readiness follows of an organisation's legal entities.</summary>
public static class ReadinessEntities
{
    public static FollowEntities Of(OrganisationState organisation, Instant now)
    {
        var today = now.InZone(Zones.Of(organisation.AuthorityZone)).Date;
        return new FollowEntities(
            organisation.AuthorityZone,
            [
                .. organisation.LegalEntities.SelectMany(entity => entity.Standings.Select(standing => new FollowedEntity(
                    entity.Id,
                    entity.Name,
                    standing.Country,
                    Countries.Find(standing.Country)?.Zone ?? organisation.AuthorityZone,
                    standing.Of(ScopeDuty.Registration).Applies,
                    standing.Of(ScopeDuty.DigitalRegistration).Applies,
                    entity.QualifiesSince,
                    today))),
            ]);
    }
}
