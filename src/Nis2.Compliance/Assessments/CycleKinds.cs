using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

public static class CycleKinds
{
    private static readonly Dictionary<string, CycleKind> ByWord =
        Enum.GetValues<CycleKind>().ToDictionary(kind => Words.Of(kind), StringComparer.Ordinal);

    /// <summary>By its word, such as <c>internal-audit</c>; null for any other.</summary>
    public static CycleKind? Find(string word) => ByWord.TryGetValue(word, out var kind) ? kind : null;
}
