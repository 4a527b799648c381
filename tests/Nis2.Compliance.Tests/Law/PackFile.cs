using System.Text.Json.Nodes;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Tests.Law;

/// <summary>The packs as they stand in their files.</summary>
public sealed record PackFile(string Id, JsonObject Json)
{
    private const string Folder = ".Knowledge.law.";

    public static IReadOnlyList<PackFile> National { get; } =
    [
        .. typeof(LawPack).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder) && !name.EndsWith(".eu.json", StringComparison.Ordinal))
            .Select(Read),
    ];

    /// <summary>Every fact below a node: an object with a text.</summary>
    public static IEnumerable<JsonObject> Facts(JsonNode? node) => node switch
    {
        JsonObject one when one.ContainsKey("text") => [one],
        JsonObject one => one.SelectMany(member => Facts(member.Value)),
        JsonArray many => many.SelectMany(Facts),
        _ => [],
    };

    private static PackFile Read(string name)
    {
        using var stream = typeof(LawPack).Assembly.GetManifestResourceStream(name)!;
        return new PackFile(name[(name.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^5], JsonNode.Parse(stream)!.AsObject());
    }
}
