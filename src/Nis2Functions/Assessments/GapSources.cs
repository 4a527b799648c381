using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>Everything about one organisation that a gap analysis looks at.</summary>
/// <param name="Shown">How NIS2-only duties stand by what is kept here.</param>
public sealed record GapSources(
    OrganisationState Organisation, SoaState Statement, PlanState Assessment, IReadOnlyList<DutyFact> Shown, LocalDate Day)
{
    /// <summary>The organisation's own sets and overrides.</summary>
    public MappingState Mapping { get; init; } = new();

    public ExtendedStatement Extended { get; } = ExtendedStatement.Of(Statement, Assessment);

    /// <summary>Unknown while no legal entity is assessed.</summary>
    public Answer Regulation => Organisation.LegalEntities.Count == 0
        ? Answer.Unknown
        : Organisation.LegalEntities.SelectMany(entity => entity.Standings)
            .Select(standing => standing.Of(ScopeDuty.ImplementingRegulation).Applies)
            .DefaultIfEmpty(Answer.Unknown)
            .Max();

    /// <summary>Unknown counts as yes: an omission then needs its reason.</summary>
    public bool ImplementingRegulation => Regulation != Answer.No;

    /// <summary>Management approved the extended statement as it is.</summary>
    public bool Approved => Assessment.Approval?.Sha256 == Extended.Sha256();

    /// <summary>
    /// One of the release's sets, one of the organisation's own, or the consolidated one with its overrides, which is meant where none is
    /// named: what the organisation overrode, with author and reason, is what it holds. Null where there is no such set.
    /// </summary>
    public MappingSet? SetOf(string? id) => id is null or EffectiveMapping.Id
        ? EffectiveMapping.SetOf(Mapping)
        : MappingSets.Find(id) ?? Mapping.Sets.FirstOrDefault(own => own.Id == id)?.ToSet();

    public GapReport Analyse(MappingSet set, GapScenario scenario) => GapAnalysis.Of(Basis(set, scenario));

    public GapBasis Basis(MappingSet set, GapScenario scenario) => new(MappingIndex.Of(set), Statement, Day)
    {
        LegalEntities = [.. Organisation.LegalEntities.Select(entity => entity.Id)],
        Regulation = Regulation,
        Exemptions = Assessment.Exemptions,
        Duties = Duties(),
        Closed = Assessment.Closed(),
        Plan = Assessment.Plan(),
        Scenario = scenario,
    };

    /// <summary>What is kept here says it, or else a person, or else what the plan shows at least.</summary>
    private IReadOnlyList<DutyFact> Duties() =>
    [
        .. Shown.Where(fact => fact.Standing != DutyStanding.Unknown)
            .Concat(PlanDuties.Certain(Assessment, Day))
            .Concat(Assessment.Duties)
            .Concat(PlanDuties.AtLeast(Assessment, Approved, Day))
            .DistinctBy(fact => fact.Duty),
    ];
}
