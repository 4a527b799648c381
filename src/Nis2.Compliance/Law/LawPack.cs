using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>A Member State's law, or the directive itself, as data.</summary>
/// <param name="Id"><c>eu</c> or the country in lower case.</param>
/// <param name="Version">Raised with every change of the file; recorded with every due instant.</param>
/// <param name="InForceFrom">First local day on which the pack is law.</param>
/// <param name="Country">ISO 3166 alpha-2; null for the directive.</param>
/// <param name="Zone">The receiving authority's time zone (tzdb); null for the directive.</param>
/// <param name="Holidays">Country whose public holidays move a rolling end; null where none are known.</param>
public sealed record LawPack(
    string Id,
    string Version,
    string Act,
    LocalDate InForceFrom,
    IReadOnlyList<StageRule> Stages,
    string? Country = null,
    string? Zone = null,
    string? Holidays = null)
{
    public StageRule Stage(string stage) =>
        Stages.FirstOrDefault(rule => rule.Stage == stage)
        ?? throw new InvalidOperationException($"Law pack {Id} has no stage '{stage}'.");
}
