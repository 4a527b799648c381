using NodaTime;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Exercises;

/// <summary>Times met and missed.</summary>
internal static class ExerciseStages
{
    public static List<ExerciseStage> Of(IncidentState state, ExerciseScenario? scenario, Instant now)
    {
        var expected = (scenario?.Expected ?? []).Select(stage => stage.Stage).ToList();
        return
        [
            .. state.Stages.Where(stage => stage is not { Ended: true, Submission: null })
                .Select(stage => Of(state, stage, expected.Contains(stage.Stage), now)),
            .. expected.Where(name => state.Stage(name) is null).Select(name => new ExerciseStage(
                name, Stages.Title(name), true, StageResult.NotReached, null, null, null, null, null)),
        ];
    }

    private static ExerciseStage Of(IncidentState state, StageState stage, bool expected, Instant now)
    {
        Instant? due = stage.Estimate ? null : stage.Due;
        Instant? latest = stage.Estimate ? null : stage.LegalLatest;
        var (at, by) = Done(state, stage);
        return new ExerciseStage(
            stage.Stage,
            StageTitles.Of(state, stage.Stage),
            expected,
            Result(due, latest, at, now),
            due,
            latest,
            at,
            by,
            due - at is { } left ? (long)Math.Floor(left.TotalMinutes) : null);
    }

    private static (Instant? At, string? By) Done(IncidentState state, StageState stage)
    {
        if (stage.Stage != Stages.Assessment)
        {
            var submission = stage.Submission ?? (stage.Superseded ? Final(state, stage)?.Submission : null);
            return (submission?.SubmittedAt, submission?.By);
        }

        var judged = state.Aware ?? state.JudgedNotSignificant;
        return (judged?.StatedAt, judged?.By);
    }

    // What the final report said in its place counts.
    private static StageState? Final(IncidentState state, StageState stage) =>
        state.Stage(StageKey.Of(StageKey.DutyOf(stage.Stage), Stages.FinalReport));

    private static StageResult Result(Instant? due, Instant? latest, Instant? done, Instant now) => (due, done) switch
    {
        (null, null) => StageResult.NotReached,
        (null, _) => StageResult.Met,
        ({ } at, { } on) => on <= at ? StageResult.Met : on <= latest ? StageResult.Late : StageResult.Missed,
        ({ } at, null) => now > (latest ?? at) ? StageResult.Missed : StageResult.Open,
    };
}
