using Nis2.Compliance.Exercises;
using Nis2.Compliance.Law;
using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Tests.Exercises;

public sealed class ScenarioTests
{
    public static TheoryData<string> Ids => [.. ExerciseScenarios.All.Select(scenario => scenario.Id)];

    [Fact]
    public void ThereAreFour() => Assert.Equal(
        ["data-theft", "ddos", "ransomware", "supplier-breach"], ExerciseScenarios.All.Select(one => one.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsWholeInBothLanguages(string id)
    {
        var scenario = ExerciseScenarios.Find(id)!;
        var texts = scenario.Injects.SelectMany(inject => new[] { inject.Text, inject.Expects })
            .Concat(scenario.Expected.Select(stage => stage.Text))
            .Concat(scenario.Values.Select(value => value.Text))
            .Append(scenario.Title).Append(scenario.Summary);

        Assert.All(texts.OfType<GuidedText>(), text => Assert.True(text.En.Length > 0 && text.De.Length > 0));
        Assert.All(scenario.Values, value => Assert.True(value.Value is null ^ value.Text is null));
        Assert.All(scenario.Expected, stage => Assert.Contains(stage.Stage, Stages.All));
        Assert.Equal(Duration.Zero, scenario.Injects[0].After);
        Assert.Equal(scenario.Injects.OrderBy(inject => inject.After), scenario.Injects);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ComesToTheOutcomeThatItExpects(string id)
    {
        var scenario = ExerciseScenarios.Find(id)!;
        var inputs = new SignificanceInputs { EntityTypes = ["I.5.1"], Answers = scenario.Answers };

        Assert.Null(SignificanceInputRules.Check(inputs));
        Assert.Equal(scenario.Outcome, SignificanceAssessment.Of(inputs).Outcome);
    }
}
