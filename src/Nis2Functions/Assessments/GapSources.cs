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
    public ExtendedStatement Extended { get; } = ExtendedStatement.Of(Statement, Assessment);

    /// <summary>Unknown counts as yes: an omission then needs its reason.</summary>
    public bool ImplementingRegulation => Organisation.LegalEntities.Any(entity =>
        entity.Standings.Any(standing => standing.Of(ScopeDuty.ImplementingRegulation).Applies != Answer.No));

    public GapReport Analyse(MappingSet set, GapScenario scenario) => GapAnalysis.Of(
        new GapBasis(MappingIndex.Of(set), Statement, Day)
        {
            LegalEntities = [.. Organisation.LegalEntities.Select(entity => entity.Id)],
            ImplementingRegulation = ImplementingRegulation,
            Exemptions = Assessment.Exemptions,
            Duties = Duties(),
            Closed = Assessment.Closed(),
            Plan = Assessment.Plan(),
            Scenario = scenario,
        });

    /// <summary>What is kept here says it, or else a person.</summary>
    private IReadOnlyList<DutyFact> Duties() =>
    [
        .. Shown.Where(fact => fact.Standing != DutyStanding.Unknown),
        .. Assessment.Duties.Where(stated =>
            Shown.All(fact => fact.Duty != stated.Duty || fact.Standing == DutyStanding.Unknown)),
    ];
}
