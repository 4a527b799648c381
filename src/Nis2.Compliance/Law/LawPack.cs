using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>A Member State's law, the directive itself, or another regime that asks for notifications, as data.</summary>
/// <param name="Id"><c>eu</c>, the country in lower case, or the regime.</param>
/// <param name="Version">Raised with every change of the file; recorded with every due instant.</param>
/// <param name="InForceFrom">First local day on which the pack is law; null while no act is in force.</param>
/// <param name="Country">ISO 3166 alpha-2; null for the directive and for other regimes.</param>
/// <param name="Zone">The receiving authority's time zone (tzdb); null for the directive and for other regimes.</param>
/// <param name="Holidays">Country whose public holidays move a rolling end; null where none are known.</param>
public sealed record LawPack(
    string Id,
    string Version,
    string Act,
    LocalDate? InForceFrom,
    IReadOnlyList<StageRule> Stages,
    string? Country = null,
    string? Zone = null,
    string? Holidays = null)
{
    public string Regime { get; init; } = Regimes.Nis2;

    /// <summary>How binding the stages are.</summary>
    public Force Force { get; init; } = Force.Law;

    public IReadOnlyList<ReportingExclusion> Exclusions { get; init; } = [];

    /// <summary>The general rule of a stage.</summary>
    public StageRule Stage(string stage) =>
        Find(stage) ?? throw new InvalidOperationException($"Law pack {Id} has no stage '{stage}'.");

    public StageRule? Find(string stage, StageCondition? when = null) =>
        Stages.FirstOrDefault(rule => rule.Stage == stage && rule.When == when);

    public bool InForceAt(Instant at) => InForceFrom <= at.InZone(Zones.Of(this)).Date;
}
