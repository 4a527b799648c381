using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Frameworks;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Tests.Frameworks;

public sealed class FrameworkTests
{
    [Theory]
    [InlineData("fines", "up to EUR 10M or 2 % of turnover", "higher of both")]
    [InlineData("incident-reporting", "24h / 72h mandatory", "one month after the notification")]
    [InlineData("management-liability", "direct and personal (Art. 20)", "can be held liable")]
    [InlineData("registration", "mandatory (Art. 3)", "Art. 3(4)")]
    [InlineData("scope", "in-scope EU entities", "An annex alone doesn't classify")]
    public void KeepsTheArticlesWordsAndCorrectsThem(string criterion, string printed, string correction)
    {
        var found = FrameworkComparison.Current.Criteria.Single(one => one.Id == criterion);

        Assert.Equal(printed, found.Nis2);
        Assert.Contains(correction, found.Correction!.En, StringComparison.Ordinal);
        Assert.NotEmpty(found.Correction.De);
    }

    [Fact]
    public void NamesTheSupplyChainByTheEditionOf2022() => Assert.Contains(
        "A.5.19", FrameworkComparison.Current.Criteria.Single(one => one.Id == "supply-chain").Correction!.En, StringComparison.Ordinal);

    [Fact]
    public void EveryEffortSaysWhereItComesFrom()
    {
        var effort = EffortEstimate.Current;

        Assert.Equal(3, effort.Approaches.Count);
        Assert.Equal("comparison-article", effort.Source);
        Assert.Null(effort.Published);
        Assert.All(effort.Approaches, one => Assert.True(one.Initial.From < one.Initial.To && one.Yearly.From < one.Yearly.To));
    }

    [Fact]
    public void NoCertificateEqualsConformity()
    {
        Assert.Equal("No certificate equals NIS2 conformity.", Recognition.Current.Warning.En);
        Assert.Equal(LawPacks.All.Count(pack => pack.Country is not null), Recognition.Current.Countries.Count);
        Assert.All(
            Recognition.Current.Countries,
            one => Assert.All(one.Frameworks ?? [], fact => Assert.Contains(fact.Confidence, Confidence.All)));
    }

    [Theory]
    [InlineData("DE", "iso-27001,it-grundschutz")]
    [InlineData("BE", "iso-27001,cyfun")]
    [InlineData("IE", "cyfun")]
    [InlineData("IT", "")]
    public void NamesTheSchemesOfACountry(string country, string schemes) => Assert.Equal(
        schemes, string.Join(',', Recognition.Current.Countries.Single(one => one.Country == country).Schemes));

    [Fact]
    public void HasTheSixAndSevenSteps()
    {
        Assert.Equal([6, 7], Checklist.Current.Steps.GroupBy(step => step.List).Select(list => list.Count()).Order());
        Assert.All(Checklist.Current.Steps, step => Assert.All(step.Requirements, id => Assert.NotNull(Catalogues.Entry(id))));
        Assert.All(
            Enum.GetValues<ChecklistNeed>(), need => Assert.Contains(Checklist.Current.Steps, step => step.Needs.Contains(need)));
    }

    [Fact]
    public void WhatNobodyStatedIsUnknownAndNotOpen() =>
        Assert.All(Checklist.Current.Check(ChecklistFacts.Nothing), step => Assert.Equal(StepState.Unknown, step.State));

    [Fact]
    public void AStepIsDoneWhenAllItNeedsIs()
    {
        var facts = new ChecklistFacts(new Dictionary<ChecklistNeed, bool>
        {
            [ChecklistNeed.SoaStated] = true, [ChecklistNeed.GapsAssessed] = true, [ChecklistNeed.ReportingReady] = false,
            [ChecklistNeed.ManagementApproved] = true,
        });
        var steps = Checklist.Current.Check(facts).Where(step => step.Step.List == "content-hub").ToDictionary(step => step.Step.Id);

        Assert.Equal(StepState.Done, steps["gap-analysis"].State);
        Assert.Equal((StepState.Open, 1), (steps["reporting"].State, steps["reporting"].Missing.Count));
        Assert.Equal((StepState.Unknown, 1), (steps["management"].State, steps["management"].Unknown.Count));
    }
}
