using Nis2.Compliance.Assessments;
using Nis2.Compliance.Significance;

namespace Nis2Functions.Assessments;

/// <param name="Requirements">What it serves.</param>
/// <param name="ActionLevel">As the source articles print it; absent where none does.</param>
/// <param name="Remaining">What there is to do, where the mapping set says it.</param>
/// <param name="Action">With an owner and a day it can be posted to actions.</param>
public sealed record PlanProposalView(
    ProposalKind Kind,
    IReadOnlyList<string> Requirements,
    string? ActionLevel,
    GuidedText Title,
    GuidedText EvidenceNeeded,
    GuidedText? Remaining,
    ProposedAction Action)
{
    internal static PlanProposalView Of(PlanProposal proposal, bool german) => new(
        proposal.Kind,
        proposal.Requirements,
        proposal.ActionLevel,
        proposal.Title,
        proposal.EvidenceNeeded,
        proposal.Remaining,
        new ProposedAction(
            proposal.For,
            proposal.Control,
            german ? proposal.Title.De : proposal.Title.En,
            german ? proposal.EvidenceNeeded.De : proposal.EvidenceNeeded.En,
            proposal.Implements,
            proposal.Closes));
}
