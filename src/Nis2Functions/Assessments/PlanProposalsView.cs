using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;

namespace Nis2Functions.Assessments;

/// <param name="Proposals">Duties first, then controls in their order, then what goes beyond the standard.</param>
/// <param name="Note">What the suggestions are worth.</param>
public sealed record PlanProposalsView(string Set, string SetVersion, string Note, IReadOnlyList<PlanProposalView> Proposals)
{
    internal static PlanProposalsView Of(MappingSet set, IReadOnlyList<PlanProposal> proposals, bool german) => new(
        set.Id, set.Version, ProposalHints.Current.Note, [.. proposals.Select(proposal => PlanProposalView.Of(proposal, german))]);
}
