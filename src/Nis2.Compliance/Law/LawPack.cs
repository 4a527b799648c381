using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>
/// A Member State's law, the directive itself, or another regime that asks for notifications, as data. What is null was not read; an empty
/// list says that nothing was found.
/// </summary>
/// <param name="Id"><c>eu</c>, the country in lower case, or the regime.</param>
/// <param name="Version">Raised with every change of the file; recorded with every due instant.</param>
/// <param name="InForceFrom">First local day on which the pack is law; null while no act is in force.</param>
/// <param name="Country">ISO 3166 alpha-2; null for the directive and for other regimes.</param>
/// <param name="Zone">The receiving authority's time zone (tzdb); null for the directive and for other regimes.</param>
/// <param name="Holidays">Country whose public holidays move a rolling end; null where none are known: Saturdays and Sundays alone.</param>
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

    public string? Name { get; init; }

    /// <summary>The day of the reading: later changes of the law are not in the pack.</summary>
    public LocalDate? AsOf { get; init; }

    public IReadOnlyList<Fact>? Status { get; init; }

    public DutyStart? DutyStarts { get; init; }

    public IReadOnlyList<Fact>? Authority { get; init; }

    public IReadOnlyList<Fact>? Csirt { get; init; }

    public IReadOnlyList<Fact>? Channel { get; init; }

    public ReportLanguages? Languages { get; init; }

    public Registration? Registration { get; init; }

    public IReadOnlyList<Fact>? Deviations { get; init; }

    /// <summary>Frameworks and standards that the authority accepts or asks for.</summary>
    public IReadOnlyList<Fact>? Frameworks { get; init; }

    /// <summary>Attestations, audits and training that come round by themselves.</summary>
    public IReadOnlyList<Fact>? Declarations { get; init; }

    public IReadOnlyList<Fact>? Penalties { get; init; }

    /// <summary>The act's own words for stages and classes: term to language to word.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Terms { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>How sure the pack is as a whole, in words.</summary>
    public string? Overall { get; init; }

    public PackEvidence? Evidence { get; init; }

    /// <summary>Where sources disagree.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>The general rule of a stage.</summary>
    public StageRule Stage(string stage) =>
        Find(stage) ?? throw new InvalidOperationException($"Law pack {Id} has no stage '{stage}'.");

    public StageRule? Find(string stage, StageCondition? when = null) =>
        Stages.FirstOrDefault(rule => rule.Stage == stage && rule.When == when);

    public bool InForceAt(Instant at) => InForceFrom <= at.InZone(Zones.Of(this)).Date;
}
