using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Golden;

/// <summary>
/// One file for every event type and schema version that was ever released, as it stands in streams. Files of older versions are never
/// changed: streams hold them for ever.
/// </summary>
internal static class GoldenFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static IReadOnlyList<ISubjectKind> Kinds { get; } =
        [.. typeof(ISubjectKind).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISubjectKind)))
            .Select(type => (ISubjectKind)Activator.CreateInstance(type)!)];

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string NameOf(string eventType, int schemaVersion) => $"{eventType}.v{schemaVersion}";

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    public static StoredFacts Stored(string name) => JsonSerializer.Deserialize<StoredFacts>(Text(name), DomainJson.Options)!;

    public static string Json(JsonNode? node) => node?.ToJsonString() ?? "null";
}
