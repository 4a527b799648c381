using Nis2.Compliance.Organisations;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Scope;

public sealed class OpenAnswerTests
{
    [Fact]
    public void KnowsNothingGivenNothing()
    {
        var result = Asked.Assess(new ScopeQuestion("DE"));
        Assert.Equal((Answer.Unknown, EntityClass.None, EntityClass.Essential), (result.InScope, result.AtLeast, result.AtMost));
        Assert.Null(result.Class);
        Assert.Null(result.Term);
        Assert.Contains(result.Open, answer => answer.Field == "entityTypes");
    }

    [Fact]
    public void NothingIsOpenOnceEverythingIsAnswered()
    {
        var cases = Asked.NoCases with { FinancialEntity = false };
        var question = Asked.Of("I.8.4", Asked.Large with { IndependentIt = false }, "DE", cases);
        Assert.Empty(Asked.Assess(question).Open);
    }

    [Fact]
    public void SaysWhatEachAnswerWouldMakeOfIt()
    {
        var result = Asked.Result("II.4.1", Asked.Medium, "DE", Asked.NoCases with { CriticalEntity = null });
        Assert.Equal((EntityClass.Important, EntityClass.Essential), (result.AtLeast, result.AtMost));
        var open = result.Open.Single(answer => answer.Field == "cases.criticalEntity");
        Assert.Equal(
            [("yes", EntityClass.Essential), ("no", EntityClass.Important)],
            open.Outcomes.Select(outcome => (outcome.Answer, outcome.AtMost)));
        Assert.Contains(ScopeDuty.RegularEvidence, open.Outcomes[0].On);
        Assert.Equal(2, result.Exposure.Count);
    }

    [Fact]
    public void SaysWhatAMissingFigureWouldMakeOfIt()
    {
        var result = Asked.Result("I.9.1", Asked.Small with { Figures = new SizeFigures(null, 3_000_000, 3_000_000) });
        var open = result.Open.Single(answer => answer.Field == "size.figures.staff");
        Assert.Equal(
            [EntityClass.None, EntityClass.Important, EntityClass.Essential], open.Outcomes.Select(outcome => outcome.AtMost));
    }

    [Fact]
    public void NamesReliefsThatNobodyClaimed()
    {
        var result = Asked.Result("I.1.a.2", Asked.Large, "DE", Asked.NoCases with { EnergyActOperator = null });
        Assert.Equal(EntityClass.Essential, result.Class);
        var open = result.Open.Single(answer => answer.Field == "cases.energyActOperator");
        Assert.Contains(ScopeDuty.Reporting, Assert.Single(open.Outcomes).Off);
    }

    [Fact]
    public void WarnsThatNationalActsMayGoFurther() => Assert.NotEmpty(Asked.Result("I.8.4", Asked.Small).Cautions);

    [Theory]
    [InlineData("country")]
    [InlineData("entityTypes")]
    [InlineData("negligibleTypes")]
    [InlineData("size.figures.staff")]
    [InlineData("size.related.sharePercent")]
    public void RefusesWhatMakesNoSenseAndNamesTheField(string field)
    {
        var question = Asked.Of("I.8.4", Asked.Small);
        var wrong = field switch
        {
            "country" => question with { Country = "EL" },
            "entityTypes" => question with { EntityTypes = ["I.12.1"] },
            "negligibleTypes" => question with { NegligibleTypes = ["I.8.5"] },
            "size.figures.staff" => question with { Size = Asked.Sized(-1, 0, 0) },
            _ => question with { Size = Asked.Small with { Related = [new(Relation.Partner, new SizeFigures(), 60)] } },
        };
        Assert.Equal(field, Assert.IsType<Refusal>(ScopeQuestions.Check(wrong)).Field);
        Assert.Null(ScopeQuestions.Check(question));
    }
}
