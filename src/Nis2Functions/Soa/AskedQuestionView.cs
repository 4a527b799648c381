using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <param name="Answer">Null where nobody has answered.</param>
public sealed record AskedQuestionView(SelfQuestion Question, SelfAnswer? Answer);
