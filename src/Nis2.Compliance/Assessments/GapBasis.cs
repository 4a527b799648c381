using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Everything that a gap analysis looks at.</summary>
public sealed record GapBasis(MappingIndex Mapping, SoaState Statement, LocalDate Day)
{
    /// <summary>Ids of the legal entities that the law covers: a certificate speaks for those it names.</summary>
    public IReadOnlyList<string> LegalEntities { get; init; } = [];

    /// <summary>Reg. (EU) 2024/2690 applies to one of them.</summary>
    public bool ImplementingRegulation { get; init; }

    public IReadOnlyList<RequirementExemption> Exemptions { get; init; } = [];

    public IReadOnlyList<DutyFact> Duties { get; init; } = [];

    /// <summary>By actions that are done: what remained beyond the standard.</summary>
    public IReadOnlySet<string> Closed { get; init; } = new HashSet<string>();

    /// <summary>By actions that are still open.</summary>
    public PlanEffect Plan { get; init; } = PlanEffect.None;

    public GapScenario Scenario { get; init; } = new();
}
