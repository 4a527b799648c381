using Nis2.Compliance.Significance;

namespace Nis2Functions.Significance;

/// <summary>All that can be asked and answered about significance.</summary>
/// <param name="Sets">The criteria as data, each with act, source and confidence.</param>
public sealed record QuestionsView(
    IReadOnlyList<SignificanceQuestion> Questions, IReadOnlyList<RootCauseCategory> RootCauses, IReadOnlyList<SetView> Sets);
