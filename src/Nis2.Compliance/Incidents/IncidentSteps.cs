using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What the clocks of an incident still have to do.</summary>
internal static class IncidentSteps
{
    public static IReadOnlyList<PlannedStep> Pending(IncidentState state) =>
        [.. state.Stages.Where(stage => IsLive(state, stage)).SelectMany(stage => Pending(state, stage)).OrderBy(step => step.At)];

    public static IReadOnlyList<SubjectEvent> Take(IncidentState state, Instant now) =>
        [.. Pending(state).TakeWhile(step => step.At <= now).Select(step =>
            new StepTaken(step.Stage, step.Kind, step.At, now, state.Stage(step.Stage)!.Due!.Value, step.Lead))];

    /// <summary>Open with an instant of its own: it reminds, escalates and comes due.</summary>
    public static bool IsLive(IncidentState state, StageState stage) =>
        stage is { Due: not null, Estimate: false } && StatusRule.IsOpen(state, stage);

    /// <summary>Every step of the present due instant; none where there is none.</summary>
    public static IReadOnlyList<PlannedStep> Plan(IncidentState state, StageState stage) => stage.Due is { } due
        ? StagePlan.For(stage.Stage, due, state.Policy.RuleFor(stage.Stage))
        : [];

    private static IEnumerable<PlannedStep> Pending(IncidentState state, StageState stage) =>
        Plan(state, stage).Where(step => !stage.Settled.Contains(step.Mark));
}
