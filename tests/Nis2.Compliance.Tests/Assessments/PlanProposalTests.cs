using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class PlanProposalTests
{
    private static readonly LocalDate Due = new(2027, 6, 30);

    [Fact]
    public void ProposesADutyWithTheArticlesActionLevel()
    {
        var proposal = Propose(Whole()).Single(one => one.For == "nis2:registration");
        Assert.Equal((ProposalKind.Duty, "A.5.5", "High", true), (proposal.Kind, proposal.Control, proposal.ActionLevel, proposal.Closes));
        Assert.Contains("Registrierung", proposal.Title.De, StringComparison.Ordinal);
    }

    [Fact]
    public void ProposesAControlOnceHoweverManyRequirementsRestOnIt()
    {
        var statement = Whole();
        statement = statement with
        {
            Rows = [.. statement.Rows.Select(row => row.Control == "A.5.24" ? row with { Status = Implementation.Planned } : row)],
        };
        var proposal = Assert.Single(Propose(statement), one => one.Kind == ProposalKind.Implement);
        Assert.Equal(("A.5.24", "A.5.24"), (proposal.Control, Assert.Single(proposal.Implements)));
        Assert.Contains(Given.Handling, proposal.Requirements);
    }

    [Fact]
    public void ProposesWhatGoesBeyondTheStandardWhereEverythingIsImplemented()
    {
        var proposals = Propose(Whole());
        Assert.DoesNotContain(proposals, one => one.Kind == ProposalKind.Implement);
        Assert.NotNull(proposals.Single(one => one is { Kind: ProposalKind.Extend, For: Given.Handling }).Remaining);
        Assert.DoesNotContain(proposals, one => one.For == "Art.21(2)(h)");
    }

    [Fact]
    public void ProposesTheScopeOnce()
    {
        var statement = Whole() with
        {
            Certificate = Given.Certificate(new LocalDate(2027, 1, 1), "Berlin"), Inventory = new ScopeInventory([], ["Berlin", "Rostock"]),
        };
        Assert.Equal("4.3", Assert.Single(Propose(statement), one => one.Kind == ProposalKind.Scope).Control);
    }

    [Fact]
    public void ASelfAssessmentHasItsPlaceInTheStandardToo()
    {
        var answers = new SoaState { Answers = [new SelfAnswer("h1", Applicability.Applicable, Implementation.Planned, null)] };
        var proposal = Propose(answers).Single(one => one.For == "Art.21(2)(h)");
        Assert.Equal((ProposalKind.Extend, "A.8.24"), (proposal.Kind, proposal.Control));
        Assert.DoesNotContain("ISO", proposal.Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public void KnowsEveryDutyAndEveryMeasure()
    {
        Assert.Equal(Catalogues.Nis2Only.Ids.Order(), ProposalHints.Current.Duties.Keys.Order());
        Assert.Equal(Catalogues.Measures.Ids, ProposalHints.Current.Measures.Keys.Order());
        Assert.All(
            ProposalHints.Current.Duties.Values.Concat(ProposalHints.Current.Measures.Values),
            hint => Assert.NotNull(Catalogues.Iso27001.Find(hint.Control)));
    }

    [Fact]
    public void PlannedAsTheyStandNothingIsLeft() => Prop.ForAll(GapProperties.Cases.ToArbitrary(), one =>
    {
        var basis = Given.Basis(one.Set, one.Statement);
        var proposals = PlanProposals.Of(basis);
        Assert.Empty(PlanProposals.Of(basis with
        {
            Plan = new PlanEffect(
                proposals.SelectMany(proposal => proposal.Implements).ToHashSet(),
                proposals.Where(proposal => proposal.Closes).Select(proposal => proposal.For).ToHashSet()),
        }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryProposalCanBePlanned() => Assert.All(
        MappingSets.All.SelectMany(set => PlanProposals.Of(Given.Basis(set, new SoaState())))
            .DistinctBy(proposal => (proposal.For, proposal.Control)),
        proposal => PlanStory.Begin().Given(new PlanAction(Posted(proposal))));

    private static ActionDetails Posted(PlanProposal proposal) =>
        new(proposal.For, proposal.Control, Due, proposal.Title.De, "CISO", proposal.EvidenceNeeded.De)
        {
            Implements = proposal.Implements, Closes = proposal.Closes,
        };

    private static IReadOnlyList<PlanProposal> Propose(SoaState statement) =>
        PlanProposals.Of(Given.Basis(MappingSets.Consolidated, statement));

    private static SoaState Whole() => new() { Rows = Assessments.Whole.Rows, Clauses = Assessments.Whole.Clauses };
}
