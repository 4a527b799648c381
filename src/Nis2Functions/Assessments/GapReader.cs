using Nis2.Compliance.Assessments;
using Nis2.Compliance.Law;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Mapping;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>Reads what a gap analysis looks at: five subjects, one point read each.</summary>
public sealed class GapReader(
    SubjectStore store,
    OrganisationKind organisations,
    SoaKind statements,
    AssessmentKind assessments,
    ReadinessKind readiness,
    OwnMappingReader mappings,
    TimeProvider time)
{
    /// <summary>Null where no such organisation is registered.</summary>
    /// <param name="duties">Whether to look what readiness shows of NIS2-only duties, and what mappings the organisation holds.</param>
    public async Task<GapSources?> FindAsync(string organisation, CancellationToken cancellation, bool duties = true)
    {
        if (await store.FindAsync(organisations, organisation, OrganisationKind.Self, cancellation) is not { State: var state })
            return null;
        var statement = await store.FindAsync(statements, organisation, SoaKind.Self, cancellation);
        var assessment = await store.FindAsync(assessments, organisation, AssessmentKind.Self, cancellation);
        var ready = !duties ? null : await store.FindAsync(readiness, organisation, ReadinessKind.Self, cancellation);
        return new GapSources(
            state,
            statement?.State ?? statements.Initial,
            assessment?.State ?? assessments.Initial,
            DutyReader.Of(ready?.State, time.Now().InZone(Zones.Of(state.AuthorityZone)).Date),
            time.Now().InZone(Zones.Of(state.AuthorityZone)).Date)
        {
            Mapping = duties ? await mappings.ReadAsync(organisation, cancellation) : new MappingState(),
        };
    }
}
