using Nis2.Compliance.Mapping;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Mapping;

public sealed class OwnMappingTests
{
    private readonly Story<MappingState, MappingCommand> story = new(new MappingKind(), MappingDecisions.Decide);

    [Fact]
    public void AnOverrideStandsInPlaceOfThePairWithAuthorAndReason()
    {
        story.When(Override(), "anna");
        var pair = EffectiveMapping.Of(story.State).Single(one => one.Origin == PairOrigin.Overridden);

        Assert.Equal(("anna", "Our plan names the authority."), (pair.Override!.By, pair.Override.Reason));
        Assert.Equal((Coverage.Full, Coverage.Partial), (pair.Pair.Coverage, pair.Instead!.Coverage));
        Assert.Equal(MappingSets.Consolidated.Pairs.Count, EffectiveMapping.SetOf(story.State).Pairs.Count);
        Assert.Equal(Coverage.Partial, new MappingIndex(MappingSets.Consolidated).Find("Art.21(2)(b)", "A.5.24")!.Coverage);
    }

    [Fact]
    public void APairThatTheConsolidatedSetDoesNotHaveIsAdded()
    {
        story.Given(Override() with { Control = "A.5.37" });

        Assert.Equal("A.5.37", EffectiveMapping.Of(story.State).Single(one => one.Origin == PairOrigin.Added).Pair.Control);
        Assert.Equal(MappingSets.Consolidated.Pairs.Count + 1, EffectiveMapping.SetOf(story.State).Pairs.Count);
    }

    [Fact]
    public void AWithdrawnOverrideLetsTheConsolidatedSetHoldAgain()
    {
        story.Given(Override(), new WithdrawOverride("Art.21(2)(b)", "A.5.24", "Was wrong."));

        Assert.Same(MappingSets.Consolidated, EffectiveMapping.SetOf(story.State));
        Assert.Equal(2, story.Stream.Count);
    }

    [Fact]
    public void TheSameOverrideAgainIsNoNews()
    {
        story.Given(Override(), Override());

        Assert.Single(story.Stream);
    }

    [Theory]
    [InlineData("Art.21(2)(k)", "A.5.24", "requirement-unknown")]
    [InlineData("A.5.24", "A.5.24", "requirement-unknown")]
    [InlineData("Art.21(2)(b)", "A.9.1", "control-unknown")]
    public void RefusesUnknownIds(string requirement, string control, string rule)
    {
        story.When(Override() with { Requirement = requirement, Control = control });

        Assert.Equal(rule, story.Refusal.Rule);
    }

    [Fact]
    public void RefusesWhatHasNoReasonOrDoesNotSayWhatRemains()
    {
        Assert.Equal("reason", story.When(Override() with { Reason = " " }).Refusal.Field);
        Assert.Equal("remaining", story.When(Override() with { Coverage = Coverage.Partial }).Refusal.Field);
        Assert.Equal("remaining-though-full", story.When(Override() with { Remaining = "More." }).Refusal.Rule);
        Assert.Equal("coverage", story.When(Override() with { Coverage = null }).Refusal.Field);
        Assert.Equal("override-not-found", story.When(new WithdrawOverride("Art.21(2)(b)", "A.5.24", "Why not.")).Refusal.Rule);
    }

    [Fact]
    public void AnOwnSetIsKeptReplacedAndWithdrawn()
    {
        story.Given(Set("house"), Set("house"));
        Assert.Equal(SetStanding.Own, Assert.Single(story.State.Sets).ToSet().Standing);
        Assert.Equal("house", story.State.Sets[0].ToSet().Pairs[0].Sources[0]);

        story.Given(new WithdrawOwnSet("house", "Outdated."));
        Assert.Empty(story.State.Sets);
        Assert.Equal(3, story.Stream.Count);
    }

    [Fact]
    public void RefusesASetThatCanNotBe()
    {
        Assert.Equal("set-published", story.When(Set("bsi")).Refusal.Rule);
        Assert.Equal("set-malformed", story.When(Set("A B")).Refusal.Rule);
        Assert.Equal("pairs", story.When(Set("house") with { Pairs = [] }).Refusal.Field);
        var pair = new OwnPair("Art.20(1)", "5.1");
        Assert.Equal("pairs[1]", story.When(Set("house") with { Pairs = [pair, pair] }).Refusal.Field);
        Assert.Equal("pairs[0].control", story.When(Set("house") with { Pairs = [pair with { Control = "x" }] }).Refusal.Field);
        for (var i = 0; i < MappingLimits.Sets; i++)
            story.Given(Set($"house-{i}"));
        Assert.Equal("too-many-sets", story.When(Set("one-more")).Refusal.Rule);
    }

    private static OverridePair Override() => new(
        "Art.21(2)(b)", "A.5.24", Relationship.Intersects, Coverage.Full, null, "Our plan names the authority.");

    private static KeepOwnSet Set(string id) => new(
        id, "House mapping", "Our auditor", [new OwnPair("Reg.2024/2690:3.2", "A.8.15", Relationship.Superset, Coverage.Full)],
        "Asked for.");
}
