namespace Nis2.Compliance.Soa;

public sealed record AnswerQuestions(IReadOnlyList<SelfAnswer> Answers) : SoaCommand;
