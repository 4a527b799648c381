using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Assessments.PlanState, Nis2.Compliance.Assessments.AssessmentCommand>;

namespace Nis2.Compliance.Tests.Assessments;

public sealed class PlanClockTests
{
    private static readonly Gen<List<(int What, int Days)>> Scripts =
        (from what in Gen.Choose(0, 11) from days in Gen.Choose(0, 60) select (what, days)).ListOf().Resize(20);

    [Fact]
    public void ComesToTheSameStateWhateverTheClockDoes() => Holds(script => Assert.Equal(
        Json(Play(script, (story, until) => story.RunUntil(until)).State), Json(Play(script, (story, until) => story.At(until)).State)));

    [Fact]
    public void NothingIsPendingAfterAWake() => Holds(script =>
    {
        var story = Play(script, (story, until) => story.At(until));
        Assert.True(story.Kind.NextStep(story.State) is not { } next || next.At > story.Now);
        Assert.Empty(story.Wake().Appended);
    });

    [Fact]
    public void EveryOpenActionAndEveryCycleIsOwedOnce() => Holds(script =>
    {
        var story = Play(script, (story, until) => story.RunUntil(until));
        Assert.Equal(
            story.State.Actions.Where(action => action.Status == ActionStatus.Open).Select(action => $"action.{action.Number}")
                .Concat(
                    story.State.Cycles.Select(
                        cycle => JsonSerializer.SerializeToElement(cycle.Kind, DomainJson.Options).GetString()!)).Order(),
            story.Obligations.Select(owed => owed.Id).Order());
    });

    private static Story Play(IEnumerable<(int What, int Days)> script, Action<Story, Instant> clock)
    {
        var story = PlanStory.Planned();
        foreach (var (what, days) in script)
        {
            clock(story, story.Now + Duration.FromDays(days) + Duration.FromHours(1));
            story.When(Command(what, story.State.Actions.Count, story.Now.InUtc().Date));
        }

        return story.Wake();
    }

    private static AssessmentCommand Command(int what, int last, LocalDate today) => what switch
    {
        0 => new PlanAction(PlanStory.Details with { DueOn = today.PlusDays(40) }),
        1 => new RecordNonconformity(NonconformitySource.Incident, today, PlanStory.Details with { DueOn = today.PlusDays(10) }),
        2 => new ReviseAction(1) { DueOn = today.PlusDays(20) },
        3 => new ReviseAction(last) { Owner = $"On {today:R}" },
        4 => new CompleteAction(last, null, ["evidence-one"]),
        5 => new DropAction(1, "Not needed."),
        6 => new SetCycle(CycleKind.InternalAudit, 3, null),
        7 => new SetCycle(CycleKind.Effectiveness, 1, today.PlusDays(5)),
        8 => new HoldCycle(CycleKind.InternalAudit, today, [], null),
        9 => new SetCycle(CycleKind.Effectiveness, null, null),
        10 => new StateDuty("nis2:registration", DutyStanding.Open, null),
        _ => new AcknowledgePlan(null),
    };

    private static string Json(PlanState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    private static void Holds(Action<List<(int What, int Days)>> property) =>
        Prop.ForAll(Scripts.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
