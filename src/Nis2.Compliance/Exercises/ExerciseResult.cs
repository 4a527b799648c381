using NodaTime;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Exercises;

/// <summary>How an exercise went, or goes. Every instant is virtual unless it says otherwise.</summary>
/// <param name="Scenario">Absent where the exercise was opened without one.</param>
/// <param name="Finished">Nothing is open any more.</param>
/// <param name="MinutesToAwareness">Virtual minutes from the first alert.</param>
/// <param name="Assessed">What the last assessment came to; absent where there was none.</param>
public sealed record ExerciseResult(
    GuidedText Label,
    string Incident,
    string? Title,
    string? Scenario,
    GuidedText? ScenarioTitle,
    int Compression,
    Instant StartedAt,
    Instant Now,
    IncidentStatus Status,
    bool Finished,
    long? MinutesToAwareness,
    SignificanceOutcome? Assessed,
    SignificanceOutcome? ExpectedOutcome,
    IReadOnlyList<ExerciseStage> Stages,
    IReadOnlyList<ExerciseReminder> Reminders,
    IReadOnlyList<ExerciseNews> Injects,
    IReadOnlyList<ExerciseGap> Gaps,
    ExerciseRecord Record)
{
    /// <param name="now">Real time.</param>
    /// <returns>Null where the incident is no exercise.</returns>
    public static ExerciseResult? Of(string incident, IncidentState state, IReadOnlyList<RecordedEvent> events, Instant now)
    {
        if (state.Exercise is not { } clock)
            return null;
        var scenario = state.Scenario is { } chosen ? ExerciseScenarios.Find(chosen) : null;
        var present = clock.ToVirtual(now);
        var stages = ExerciseStages.Of(state, scenario, present);
        var reminders = ExerciseReminders.Of(events);
        return new ExerciseResult(
            ExerciseLabels.Mark,
            incident,
            state.Title,
            scenario?.Id ?? state.Scenario,
            scenario?.Title,
            clock.Compression,
            clock.Start,
            present,
            state.Status,
            state.Status != IncidentStatus.Suspected && stages.All(stage => stage.Result != StageResult.Open),
            state.Aware is { } aware ? (long)(aware.At - state.FirstAlertOrOpening()).TotalMinutes : null,
            state.Assessment?.Outcome,
            scenario?.Outcome,
            stages,
            reminders,
            [.. (scenario?.Injects ?? []).Select(inject => News(inject, clock, present))],
            ExerciseGaps.Of(state, scenario, stages, reminders),
            RecordOf(incident, state, scenario, events, stages));
    }

    private static ExerciseNews News(ExerciseInject inject, ExerciseClock clock, Instant present)
    {
        var at = clock.Start + inject.After;
        var due = at <= present;
        return new ExerciseNews(inject.Id, at, clock.ToReal(at), due, due ? inject.Text : null, due ? inject.Expects : null);
    }

    private static ExerciseRecord RecordOf(
        string incident,
        IncidentState state,
        ExerciseScenario? scenario,
        IReadOnlyList<RecordedEvent> events,
        List<ExerciseStage> stages) => new(
        incident,
        scenario?.Id ?? "free",
        state.Exercise!.Start.InZone(Law.Zones.Of(state.AuthorityZone)).Date,
        [.. events.Where(one => one.Facts is not StepTaken).Select(one => one.By).Distinct()],
        stages.Count(stage => stage.Result == StageResult.Met),
        stages.Count(stage => stage.Result is StageResult.Missed or StageResult.Late));
}
