using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <param name="Control">Control or clause below which the action stands.</param>
/// <param name="Evidence">What would show that it is done.</param>
public sealed record ProposalHint(string Control, GuidedText Evidence);
