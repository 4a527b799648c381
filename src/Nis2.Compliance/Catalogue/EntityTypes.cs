using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Catalogue;

/// <summary>The entity types of Annexes I and II of Directive (EU) 2022/2555.</summary>
public static class EntityTypes
{
    private static readonly Dictionary<string, EntityType> ById =
        KnowledgeFiles.Read<File>("annexes.json").Types.ToDictionary(type => type.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<EntityType> All => ById.Values;

    public static bool IsKnown(string id) => ById.ContainsKey(id);

    private sealed record File(string Source, string Version, IReadOnlyList<EntityType> Types);
}
