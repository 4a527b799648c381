using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Significance;

/// <summary>Every question that a criterion may depend on.</summary>
public static class SignificanceQuestions
{
    private static readonly File Read = KnowledgeFiles.Read<File>("significance-questions.json");

    private static readonly Dictionary<string, SignificanceQuestion> ById =
        Read.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    public static IReadOnlyList<SignificanceQuestion> All => Read.Questions;

    /// <summary>Categories of root causes: the five of the NIS Cooperation Group's taxonomy.</summary>
    public static IReadOnlyList<RootCauseCategory> RootCauses => Read.RootCauses;

    public static SignificanceQuestion? Find(string id) => ById.GetValueOrDefault(id);

    private sealed record File(string Version, IReadOnlyList<SignificanceQuestion> Questions, IReadOnlyList<RootCauseCategory> RootCauses);
}
