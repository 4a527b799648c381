using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Readiness;

/// <summary>The rules of <c>Knowledge/registration.json</c>.</summary>
public static class RegistrationRules
{
    private static readonly File Data = KnowledgeFiles.Read<File>("registration.json");

    private static readonly Dictionary<string, RegistrationRule> ByCountry = Data.Countries.ToDictionary(rule => rule.Country);

    public static string Version => Data.Version;

    public static IReadOnlyCollection<RegistrationRule> All => ByCountry.Values;

    /// <summary>A rule that names no period where none was read.</summary>
    public static RegistrationRule For(string country) => ByCountry.TryGetValue(country, out var rule)
        ? rule
        : new RegistrationRule(country, "Nothing was read of this country's registration.", Confidence.Unread);

    private sealed record File(string Version, string Source, IReadOnlyList<RegistrationRule> Countries);
}
