using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <summary>An action that would close a gap: nothing until a person gives it owner and day and plans it.</summary>
/// <param name="For">The first of <see cref="Requirements"/>.</param>
/// <param name="Requirements">What it serves: requirements, or one NIS2-only duty.</param>
/// <param name="Control">Control or clause below which it stands.</param>
/// <param name="Implements">Controls and clauses that it puts in place.</param>
/// <param name="Closes">Once it is done nothing remains of <see cref="For"/> beyond the standard.</param>
/// <param name="ActionLevel">How urgent the source articles call it, as printed; null where none does.</param>
/// <param name="Remaining">What there is to do, where the mapping set says it.</param>
public sealed record PlanProposal(
    ProposalKind Kind,
    string For,
    IReadOnlyList<string> Requirements,
    string Control,
    IReadOnlyList<string> Implements,
    bool Closes,
    string? ActionLevel,
    GuidedText Title,
    GuidedText EvidenceNeeded,
    GuidedText? Remaining = null);
