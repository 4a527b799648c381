using System.Collections.Concurrent;
using Azure.Bicep.Types.Az;
using Azure.Bicep.Types.Concrete;
using Azure.Bicep.Types.Index;

namespace Infra.Tests.Types;

/// <summary>What Microsoft's type data says of a resource.</summary>
internal static class ResourceTypes
{
    private static readonly AzTypeLoader Loader = new();
    private static readonly Lazy<TypeIndex> Index = new(Loader.LoadTypeIndex);
    private static readonly ConcurrentDictionary<string, ResourceType> Loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Known versions of a type, oldest first.</summary>
    private static readonly Lazy<ILookup<string, string>> Versions = new(() => Index.Value.Resources.Keys
        .Select(key => key.Split('@'))
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase));

    public static IReadOnlyList<string> VersionsOf(string type) => [.. Versions.Value[type].Order(StringComparer.Ordinal)];

    public static ResourceType? Find(string typeAndVersion) =>
        Index.Value.Resources.TryGetValue(typeAndVersion, out var reference)
            ? Loaded.GetOrAdd(typeAndVersion, _ => Loader.LoadResourceType(reference))
            : null;
}
