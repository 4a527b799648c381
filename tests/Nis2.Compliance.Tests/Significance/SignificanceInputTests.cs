using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Tests.Significance;

public sealed class SignificanceInputTests
{
    [Theory]
    [InlineData("weather=yes", "question-unknown")]
    [InlineData("complete-minutes=3", "question-unknown")]
    [InlineData("cause-key=yes", "question-unknown")]
    [InlineData("death=3", "answer-kind")]
    [InlineData("financial-loss=yes", "answer-kind")]
    [InlineData("financial-loss=-1", "quantity-out-of-range")]
    [InlineData("financial-loss>=3 financial-loss<=2", "bounds-crossed")]
    public void RefusesAnAnswerThatMakesNoSense(string said, string rule)
    {
        var refusal = SignificanceInputRules.Check(SignificanceCase.Incident(said, "I.8.4"));

        Assert.Equal(rule, refusal!.Rule);
        Assert.StartsWith("answers.", refusal.Field);
    }

    [Fact]
    public void NamesTheFieldOfAService()
    {
        var inputs = SignificanceCase.Of(SignificanceCase.Service("I.8.4", "death=yes"));

        Assert.Equal("assessment.services[0].answers.death", SignificanceInputRules.Check(inputs, "assessment")!.Field);
    }

    [Fact]
    public void RefusesWhatIsNotInTheLists()
    {
        Assert.Equal("entityTypes", SignificanceInputRules.Check(SignificanceCase.Incident(string.Empty, "X.1"))!.Field);
        Assert.Equal("rootCause", SignificanceInputRules.Check(new SignificanceInputs { RootCause = "gods" })!.Field);
        Assert.Equal("causeKey", SignificanceInputRules.Check(new SignificanceInputs { CauseKey = "Mr. Smith" })!.Field);
        Assert.Equal("country", SignificanceInputRules.Check(new SignificanceInputs { Country = "US" })!.Field);
        var known = new SignificanceInputs { RootCause = "human-errors", CauseKey = "vpn-2026", Country = "LU" };
        Assert.Null(SignificanceInputRules.Check(known));
    }

    [Fact]
    public void EveryCriterionAsksOnlyQuestionsThatThereAreInBothLanguages()
    {
        Assert.All(SignificanceQuestions.All, question => Assert.All([question.Text.En, question.Text.De], text => Assert.NotEmpty(text)));
        Assert.All(CriteriaSets.All.SelectMany(set => set.Criteria), criterion => Assert.All(Leaves(criterion.When), leaf =>
        {
            Assert.Equal(leaf.Flag is not null, SignificanceQuestions.Find(leaf.Flag ?? leaf.Measure!)!.Unit is null);
            Assert.True(leaf.Flag is not null || leaf.Over is not null ^ leaf.From is not null);
        }));
    }

    private static IEnumerable<Condition> Leaves(Condition condition) =>
        condition.Recurring is not null ? []
        : condition.Flag is not null || condition.Measure is not null ? [condition]
        : (condition.All ?? condition.Any ?? [condition.Not!]).SelectMany(Leaves);
}
