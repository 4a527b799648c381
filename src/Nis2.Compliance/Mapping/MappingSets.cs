using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Mapping;

/// <summary>All sets in <c>Knowledge/mapping</c>.</summary>
public static class MappingSets
{
    public static IReadOnlyList<MappingSet> All { get; } = KnowledgeFiles.ReadFolder<MappingSet>("mapping");

    /// <summary>Directive-level pairs with clauses and controls, each with the sources that assert it and what remains for NIS2.</summary>
    public static MappingSet Consolidated { get; } = All.Single(set => set.Standing == SetStanding.Consolidated);

    public static IReadOnlyList<MappingSet> Published { get; } = [.. All.Where(set => set.Standing == SetStanding.Published)];

    public static MappingSet? Find(string? id) => All.FirstOrDefault(set => set.Id == id);
}
