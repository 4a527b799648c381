using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>Compares what happened in a world with what the domain's plan says.</summary>
public static class Judgement
{
    // Two restarts of 90 s, three sweeps of a minute, and the clock's back-off after a run of failures.
    private static readonly Duration MostLate = Duration.FromHours(1) + Duration.FromMinutes(15);

    public static void Of(World world, SubjectId id)
    {
        var history = world.History(id);
        var subject = World.Finished(world.Store.FindAsync(world.Kind, World.Organisation, id, CancellationToken.None))!;
        NoStepTwice(history);
        NoStepEarlyOrLate(history);
        NoStepMissing(world, subject.State);
        ChainHolds(world, id, history.Count);
        EventsAreOut(world, id, history);
        ClockRunsWhileSomethingIsLeft(world, id, subject.Next);
    }

    private static void NoStepTwice(IReadOnlyList<RecordedEvent> history)
    {
        var steps = Steps(history).Select(step => (step.Stage, step.Kind, step.Lead, step.Due)).ToList();
        Assert.Equal(steps.Distinct().Count(), steps.Count);
    }

    private static void NoStepEarlyOrLate(IReadOnlyList<RecordedEvent> history)
    {
        foreach (var recorded in history.Where(one => one.Facts is StepTaken))
        {
            var step = (StepTaken)recorded.Facts;
            Assert.True(step.TakenAt >= step.PlannedAt, $"{step} came early");
            // A due instant that was recorded only after the step's planned instant makes it due at once.
            var known = history.Last(one => one.Version < recorded.Version
                && one.Facts is StageDueRecorded due && due.Stage == step.Stage && due.Due == step.Due).At;
            Assert.True(step.TakenAt - Instant.Max(step.PlannedAt, known) <= MostLate, $"{step} came late, known since {known}");
        }
    }

    private static void NoStepMissing(World world, IncidentState state)
    {
        // A final report says all that the reports before it would have said.
        if (state.Status is IncidentStatus.Closed or IncidentStatus.NotSignificant or IncidentStatus.Reported)
            return;
        foreach (var stage in state.Stages.Where(stage => stage is { Submission: null, Estimate: false, Due: not null }))
        {
            if (stage.Stage == Nis2.Compliance.Law.Stages.Assessment && state.Aware is not null)
                continue;
            var planned = StagePlan.For(stage.Stage, stage.Due!.Value, state.Policy.RuleFor(stage.Stage)).Where(step => step.At <= world.Now);
            foreach (var step in planned)
                Assert.True(stage.Settled.Contains(step.Mark), $"{stage.Stage} {step.Mark} of {step.At} is missing");
        }
    }

    private static void ChainHolds(World world, SubjectId id, int events)
    {
        var chain = World.Finished(world.Store.VerifyAsync(world.Kind, World.Organisation, id, CancellationToken.None))!;
        Assert.True(chain.Valid, chain.Why);
        Assert.Equal(events, chain.Events);
    }

    private static void EventsAreOut(World world, SubjectId id, IReadOnlyList<RecordedEvent> history)
    {
        Assert.DoesNotContain(world.Rows, row => row.Key.StartsWith($"o!{id}", StringComparison.Ordinal));
        var sent = world.Sender.To(Outbox.EventsEntity).Where(message => message.Id.Contains(id.Value, StringComparison.Ordinal)).ToList();
        Assert.Equal(
            history.Select(recorded => $"{World.Organisation}:{id}:{recorded.Version}").Order(StringComparer.Ordinal),
            sent.Select(message => message.Id).Distinct().Order(StringComparer.Ordinal));
        foreach (var copies in sent.GroupBy(message => message.Id))
            Assert.Single(copies.Select(message => Convert.ToHexString(message.Body.Span)).Distinct());
    }

    private static void ClockRunsWhileSomethingIsLeft(World world, SubjectId id, NextStep? next)
    {
        var instance = world.Hub.Instances.SingleOrDefault(one => one.Input.Subject == id.Value);
        Assert.Null(instance?.Failure);
        Assert.False(world.Hub.RestartedARunningClock);
        Assert.Equal(next is not null, instance is { Running: true });
    }

    private static IEnumerable<StepTaken> Steps(IEnumerable<RecordedEvent> history) => history.Select(one => one.Facts).OfType<StepTaken>();
}
