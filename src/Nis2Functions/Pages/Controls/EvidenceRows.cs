using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Controls;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using Nis2Functions.Evidence;

namespace Nis2Functions.Pages.Controls;

/// <summary>Evidence, what it counts for and what names it.</summary>
public sealed class EvidenceRows(EvidenceRegister register)
{
    private const int Most = 200;

    public async Task<EvidenceListView> ReadAsync(ControlPages.Looking looking, CancellationToken cancellation)
    {
        var (entries, complete) = await register.ReadAsync(looking.Frame.Organisation, cancellation);
        var day = looking.Frame.Day;
        return new EvidenceListView(
            looking.Frame,
            EvidenceCoverages.Of(entries, new MappingIndex(MappingSets.Consolidated), day, complete),
            [
                .. entries.Take(Most)
                    .Select(entry => new EvidenceRow(entry, entry.StatusOn(day), [.. UsedFor(entry.Id, looking.Sources.Assessment)])),
            ],
            !complete || entries.Count > Most);
    }

    private static IEnumerable<Text> UsedFor(string evidence, PlanState plan) =>
    [
        .. plan.Actions.Where(action => action.Evidence.Contains(evidence))
            .Select(action => EvidenceTexts.ForAction(action.Row, action.Details.Title)),
        .. plan.Cycles.Where(cycle => cycle.Evidence.Contains(evidence)).Select(cycle => PlanTexts.Of(cycle.Kind)),
        .. plan.Approval?.Evidence == evidence ? new[] { EvidenceTexts.ForApproval } : [],
    ];
}
