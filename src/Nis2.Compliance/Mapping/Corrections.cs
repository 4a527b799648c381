using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Mapping;

/// <summary>Why the consolidated set differs from its sources.</summary>
public static class Corrections
{
    private static readonly File Read = KnowledgeFiles.Read<File>("corrections.json");

    public static IReadOnlyList<Correction> All => Read.Corrections;

    public static IReadOnlyList<Disagreement> Disagreements => Read.Disagreements;

    public static IEnumerable<Correction> Of(string set) => All.Where(correction => correction.Set == set);

    private sealed record File(string Version, IReadOnlyList<Correction> Corrections, IReadOnlyList<Disagreement> Disagreements);
}
