using System.Reflection;
using System.Text.Json;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Knowledge;

/// <summary>The data files beside this class, embedded in the assembly: adding a file to a folder is all that it takes.</summary>
internal static class KnowledgeFiles
{
    private static readonly Assembly Here = typeof(KnowledgeFiles).Assembly;

    public static T Read<T>(string file) => Parse<T>(Prefix + file);

    public static IReadOnlyList<T> ReadFolder<T>(string folder) =>
        [.. Here.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Prefix}{folder}.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Parse<T>)];

    private static string Prefix => $"{typeof(KnowledgeFiles).Namespace}.";

    private static T Parse<T>(string name)
    {
        using var stream = Here.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No data file {name}.");
        return JsonSerializer.Deserialize<T>(stream, DomainJson.Options)!;
    }
}
