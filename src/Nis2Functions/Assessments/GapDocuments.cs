using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Gaps;

namespace Nis2Functions.Assessments;

/// <summary>The scenarios of one gap analysis side by side.</summary>
internal static class GapDocuments
{
    public static GapDocument Of(GapSources sources, MappingSet set, GapScenario asked)
    {
        var (now, after) = (asked with { AfterPlan = false }, asked with { AfterPlan = true });
        var (present, planned) = (sources.Analyse(set, now), sources.Analyse(set, after));
        var hash = sources.Extended.Sha256();
        return new GapDocument(
            sources.Organisation.Name,
            set,
            asked.AfterPlan ? planned : present,
            present,
            asked.Certificate ? sources.Analyse(set, now with { Certificate = false }) : present,
            planned,
            hash,
            sources.Assessment.Approval?.Sha256 == hash,
            sources.ImplementingRegulation,
            sources.Assessment);
    }
}
