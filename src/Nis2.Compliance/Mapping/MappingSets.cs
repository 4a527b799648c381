using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Mapping;

/// <summary>All sets in <c>Knowledge/mapping</c>.</summary>
public static class MappingSets
{
    public static IReadOnlyList<MappingSet> All { get; } = KnowledgeFiles.ReadFolder<MappingSet>("mapping");

    public static MappingSet? Find(string? id) => All.FirstOrDefault(set => set.Id == id);
}
