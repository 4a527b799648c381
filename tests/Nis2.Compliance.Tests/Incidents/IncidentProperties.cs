using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class IncidentProperties
{
    [Fact]
    public void TakesEveryStepOfThePlanOnceWhateverTheClockDoes() => Holds(script =>
    {
        foreach (var story in new[] { Punctual(script), Asleep(script) })
            Assert.Equal(IncidentOracle.Expected(story).Order(), IncidentOracle.Taken(story).Order());
    });

    [Fact]
    public void ComesToTheSameStateWhateverTheClockDoes() => Holds(script =>
        Assert.Equal(Json(Punctual(script).State), Json(Asleep(script).State)));

    [Fact]
    public void FoldsToTheStateThatCommandsSaw() => Holds(script =>
    {
        var story = Punctual(script);
        Assert.Equal(Json(story.State), Json(story.Stream.Aggregate(story.Kind.Initial, story.Kind.Apply)));
    });

    [Fact]
    public void HasNothingLeftForNowOnceStepsAreTaken() => Holds(script =>
    {
        var story = Asleep(script);
        Assert.True(story.Kind.NextStep(story.State) is not { } next || next.At > story.Now);
        Assert.Empty(story.Wake().Appended);
    });

    [Fact]
    public void NeverTakesAnOverdueMarkBack() => Holds(script =>
    {
        var story = Punctual(script);
        foreach (var stage in EventPacking.Flat(story.Stream.Select(one => one.Facts)).OfType<StepTaken>()
            .Where(step => step.Kind == Nis2.Compliance.Obligations.StepKind.Overdue))
            Assert.NotNull(story.State.Stage(stage.Stage)!.OverdueSince);
    });

    [Fact]
    public void MovesADueInstantOnlyWithAnEvent() => Holds(script =>
    {
        var story = Punctual(script);
        var recorded = EventPacking.Flat(story.Stream.Select(one => one.Facts)).OfType<StageDueRecorded>().ToList();
        foreach (var stage in story.State.Stages.Where(stage => recorded.Any(due => due.Stage == stage.Stage)))
        {
            var last = recorded.Last(due => due.Stage == stage.Stage);
            Assert.Equal(
                (last.Due, last.LegalLatest, last.Anchor, last.Estimate), (stage.Due, stage.LegalLatest, stage.Anchor, stage.Estimate));
        }
    });

    [Fact]
    public void NeverAppendsMoreThanOneTransactionTakes() => Holds(script =>
        Assert.All(Asleep(script).Stream.GroupBy(recorded => recorded.CommandId), command => Assert.InRange(command.Count(), 1, 40)));

    private static Story Punctual(IncidentScript script) => script.Play((story, until) => story.RunUntil(until));

    private static Story Asleep(IncidentScript script) => script.Play((story, until) => story.At(until));

    private static string Json(IncidentState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    private static void Holds(Action<IncidentScript> property) =>
        Prop.ForAll(IncidentScript.Any.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
