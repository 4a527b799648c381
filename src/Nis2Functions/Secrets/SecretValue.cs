using System.Text.Json;

namespace Nis2Functions.Secrets;

/// <summary>How one or two secrets are written as one value, so that a rotation is a single write.</summary>
internal static class SecretValue
{
    public static IReadOnlyList<string> Parse(string value) => JsonSerializer.Deserialize<string[]>(value) ?? [];

    /// <summary>A name that was deleted can't be used again for months: no secret is a value too.</summary>
    public const string None = "[]";

    public static string After(IReadOnlyList<string> present, string secret, bool keepPrevious) => JsonSerializer.Serialize<string[]>(
        [secret, .. present.Where(one => keepPrevious && one != secret).Take(1)]);
}
