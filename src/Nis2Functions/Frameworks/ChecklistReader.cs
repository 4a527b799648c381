using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Frameworks;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Suppliers;
using Nis2.Storage.Streams;
using Nis2Functions.Assessments;
using Nis2Functions.Evidence;
using Nis2Functions.Hosting;

namespace Nis2Functions.Frameworks;

/// <summary>Gathers what the checklist's live state rests on.</summary>
public sealed class ChecklistReader(
    SubjectStore store, ReadinessKind readiness, SupplierKind suppliers, EvidenceRegister evidence, TimeProvider time)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<CheckedStep>> ReadAsync(string organisation, GapSources sources, CancellationToken cancellation)
    {
        var ready = await store.FindAsync(readiness, organisation, ReadinessKind.Self, cancellation);
        var active = await store.ListAsync(organisation, suppliers.Name, new HeadFilter(Open: true), Most, null, cancellation);
        var late = await store.DueAsync(organisation, null, time.Now(), exercise: false, suppliers.Name, null, Most, null, cancellation);
        var (files, _) = await evidence.ReadAsync(organisation, cancellation);
        var kept = new ChecklistEvidence(
            sources.Organisation,
            ready?.State,
            sources.Statement,
            sources.Assessment,
            sources.Analyse(MappingSets.Consolidated, new GapScenario()),
            sources.Extended.Sha256(),
            active.Items.Count,
            late.Items.Count,
            files.Count(file => file.Links.Count > 0 && file.StatusOn(sources.Day) == EvidenceStatus.Valid),
            sources.Day);
        return Checklist.Current.Check(kept.Facts());
    }
}
