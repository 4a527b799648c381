using Nis2.Compliance.Soa;
using Nis2.Storage.Streams;

namespace Nis2Functions.Soa;

/// <param name="Open">How many questions nobody has answered.</param>
public sealed record SelfAssessmentView(int Version, int Open, IReadOnlyList<AskedQuestionView> Questions)
{
    internal static SelfAssessmentView Of(Subject<SoaState> subject)
    {
        var answers = subject.State.Answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        return new SelfAssessmentView(
            subject.Version,
            SelfAssessment.Questions.Count(question => !answers.ContainsKey(question.Id)),
            [.. SelfAssessment.Questions.Select(question => new AskedQuestionView(question, answers.GetValueOrDefault(question.Id)))]);
    }
}
