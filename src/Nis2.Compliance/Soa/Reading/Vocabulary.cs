using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>The words of headers and cells, read from <c>Knowledge/soa/vocabulary.json</c>; compared whole and never as parts.</summary>
internal static class Vocabulary
{
    private static readonly File Words = KnowledgeFiles.Read<File>("soa.vocabulary.json");

    public static IReadOnlyDictionary<string, SoaField[]> StatementHeaders { get; } = Headers(field => field < SoaField.RiskId);

    public static IReadOnlyDictionary<string, SoaField[]> RiskHeaders { get; } =
        Headers(field => field is >= SoaField.RiskId or SoaField.Owner);

    public static IReadOnlyDictionary<string, ApplicabilityWord> Applicability { get; } = Values(Words.Applicability);

    public static IReadOnlyDictionary<string, StatusWord> Status { get; } = Values(Words.Status);

    public static IReadOnlyDictionary<string, int> Months { get; } = Words.Months
        .SelectMany(month => month.Value.Select(name => (Name: SoaText.Fold(name), month.Key)))
        .DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, RiskTreatment> Treatments { get; } = Words.Treatments
        .SelectMany(one => one.Value.Select(name => (Name: SoaText.Fold(name), one.Key)))
        .DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    /// <summary>LC is legal and contractual at once.</summary>
    public static ILookup<string, ReasonKind> Reasons { get; } = Words.Reasons
        .SelectMany(one => one.Value.Select(name => (Name: SoaText.Fold(Bare(name)), one.Key)))
        .Distinct().ToLookup(one => one.Name, one => one.Key, StringComparer.Ordinal);

    public static IReadOnlyList<SoaField> FieldsOf(string header, ImportContent content)
    {
        var known = content == ImportContent.Risks ? RiskHeaders : StatementHeaders;
        var folded = SoaText.FoldHeader(header);
        if (folded.Length is 0 or > 80)
            return [];
        return known.GetValueOrDefault(folded) ?? known.GetValueOrDefault(SoaText.WithoutHint(folded)) ?? [];
    }

    /// <summary>Whether the cell holds a choice that nobody made, such as <c>Yes / No</c>.</summary>
    public static bool IsOptionList(string text)
    {
        var parts = text.Split(['/', '|', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && !Knows(SoaText.Fold(text)) && parts.All(part => Knows(SoaText.Fold(part)));
    }

    private static bool Knows(string folded) => Applicability.ContainsKey(folded) || Status.ContainsKey(folded);

    private static Dictionary<string, SoaField[]> Headers(Func<SoaField, bool> wanted) => Words.Headers
        .Where(field => wanted(field.Key))
        .SelectMany(field => field.Value.Values.SelectMany(names => names)
            .Select(name => (Name: SoaText.FoldHeader(Bare(name)), field.Key)))
        .Distinct()
        .GroupBy(one => one.Name, one => one.Key, StringComparer.Ordinal)
        .ToDictionary(one => one.Key, one => one.ToArray(), StringComparer.Ordinal);

    private static Dictionary<string, T> Values<T>(IReadOnlyDictionary<T, IReadOnlyDictionary<string, IReadOnlyList<string>>> words)
        where T : struct, Enum => words
            .SelectMany(value => value.Value.Values.SelectMany(names => names).Select(name => (Name: SoaText.Fold(Bare(name)), value.Key)))
            .Where(one => one.Name.Length > 0)
            .DistinctBy(one => one.Name)
            .ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    private static string Bare(string name) => name.TrimEnd('~');

    private sealed record File(
        string Version,
        string Note,
        IReadOnlyDictionary<SoaField, IReadOnlyDictionary<string, IReadOnlyList<string>>> Headers,
        IReadOnlyDictionary<ApplicabilityWord, IReadOnlyDictionary<string, IReadOnlyList<string>>> Applicability,
        IReadOnlyDictionary<StatusWord, IReadOnlyDictionary<string, IReadOnlyList<string>>> Status,
        IReadOnlyDictionary<ReasonKind, IReadOnlyList<string>> Reasons,
        IReadOnlyDictionary<RiskTreatment, IReadOnlyList<string>> Treatments,
        IReadOnlyDictionary<int, IReadOnlyList<string>> Months);
}
