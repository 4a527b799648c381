using NodaTime;
using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>Questions by measure of Art. 21(2), for organisations that have no Statement of Applicability.</summary>
public static class SelfAssessment
{
    private static readonly File Known = KnowledgeFiles.Read<File>("soa.self-assessment.json");

    public static IReadOnlyList<SelfQuestion> Questions => Known.Questions;

    /// <summary>The question, or null.</summary>
    public static SelfQuestion? Find(string id) => Known.Questions.FirstOrDefault(question => question.Id == id);

    internal static Decision Decide(SoaState state, AnswerQuestions answer, Instant now)
    {
        if (answer.Answers.Count == 0 || answer.Answers.Count > Known.Questions.Count)
            return Inputs.Invalid("answers-out-of-range", "One answer a question is needed.", "answers");
        if (answer.Answers.Select(one => one.Question).Distinct(StringComparer.Ordinal).Count() < answer.Answers.Count)
            return Inputs.Invalid("answer-repeated", "One answer a question.", "answers");
        foreach (var one in answer.Answers)
        {
            if (Find(one.Question) is null)
                return Inputs.Invalid("question-unknown", "There is no such question.", "question");
            if (Inputs.Optional(one.Note, "note", SoaLimits.Text) is { } refusal)
                return refusal;
        }

        SelfAnswer[] changed = [.. answer.Answers.Where(one => !state.Answers.Contains(one))];
        return changed.Length == 0 ? Decision.Accept() : Decision.Accept(new QuestionsAnswered(
            now,
            [.. changed.Select(one => one with { Note = null })],
            changed.Any(one => one.Note is not null)
                ? changed.Where(one => one.Note is not null).ToDictionary(one => one.Question, one => one.Note!, StringComparer.Ordinal)
                : null));
    }

    private sealed record File(string Version, string Note, IReadOnlyList<SelfQuestion> Questions);
}
