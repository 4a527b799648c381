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
            new StepTaken(step.Stage, step.Kind, step.At, now, state.Stage(step.Stage)!.Due, step.Lead))];

    public static bool IsLive(IncidentState state, StageState stage) =>
        stage is { Submission: null, Estimate: false }
        && state.Status == (stage.Stage == Stages.Assessment ? IncidentStatus.Suspected : IncidentStatus.Significant);

    private static IEnumerable<PlannedStep> Pending(IncidentState state, StageState stage) =>
        StagePlan.For(stage.Stage, stage.Due, state.Policy.RuleFor(stage.Stage)).Where(step => !stage.Settled.Contains(step.Mark));
}
