using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <param name="Answers">Each replaces the answer to its question; others stay.</param>
public sealed record AnswersRequest(IReadOnlyList<SelfAnswer> Answers);
