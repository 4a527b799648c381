using Nis2.Compliance.Mapping;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Everything that a gap analysis looks at.</summary>
public sealed record GapBasis(MappingIndex Mapping, SoaState Statement, LocalDate Day)
{
    /// <summary>Ids of the legal entities that the law covers: a certificate speaks for those it names.</summary>
    public IReadOnlyList<string> LegalEntities { get; init; } = [];

    /// <summary>Whether Reg. (EU) 2024/2690 applies to one of them; unknown counts as yes, so that an omission has its reason.</summary>
    public Answer Regulation { get; init; }

    public IReadOnlyList<RequirementExemption> Exemptions { get; init; } = [];

    public IReadOnlyList<DutyFact> Duties { get; init; } = [];

    /// <summary>By actions that are done: what remained beyond the standard.</summary>
    public IReadOnlySet<string> Closed { get; init; } = new HashSet<string>();

    /// <summary>By actions that are still open.</summary>
    public PlanEffect Plan { get; init; } = PlanEffect.None;

    public GapScenario Scenario { get; init; } = new();

    /// <summary>Those that hold: under Reg. (EU) 2024/2690 Art. 2(2) what is left out without a reason is not left out.</summary>
    internal IEnumerable<RequirementExemption> Held =>
        Regulation == Answer.No ? Exemptions : Exemptions.Where(exemption => !string.IsNullOrWhiteSpace(exemption.Reason));

    /// <summary>What nothing remains of beyond the standard, as the scenario has it.</summary>
    internal IReadOnlySet<string> Closes() => Scenario.AfterPlan ? Closed.Union(Plan.Closed).ToHashSet() : Closed;
}
