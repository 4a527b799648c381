using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>What went otherwise than it should.</summary>
internal static class ExerciseGaps
{
    public static List<ExerciseGap> Of(
        IncidentState state, ExerciseScenario? scenario, IReadOnlyList<ExerciseStage> stages, IReadOnlyList<ExerciseReminder> reminders)
    {
        var gaps = new List<ExerciseGap>();
        foreach (var stage in stages.Where(stage => stage.Result is StageResult.Missed or StageResult.Late))
            gaps.Add(Gap("stage-missed", stage.Stage, "Not handed in by its due time.", "Nicht bis zur Frist abgegeben."));
        foreach (var stage in stages.Where(stage => stage is { Expected: true, Result: StageResult.NotReached }))
        {
            gaps.Add(Gap(
                "stage-not-reached",
                stage.Stage,
                "Expected by the scenario, but never begun.",
                "Vom Szenario erwartet, aber nie begonnen."));
        }

        foreach (var stage in reminders.Where(one => one is { Kind: StepKind.Escalate }).Select(one => one.Stage).Distinct())
        {
            gaps.Add(Gap(
                "reminder-unanswered",
                stage,
                "A reminder was escalated: nobody answered it in time.",
                "Eine Erinnerung wurde eskaliert: niemand antwortete rechtzeitig."));
        }

        if (state.Assessment is null)
        {
            gaps.Add(Gap(
                "not-assessed", null, "No assessment of significance was recorded.", "Keine Bewertung der Erheblichkeit festgehalten."));
        }

        if (state.AwarenessGapReason is not null)
            gaps.Add(Gap("awareness-late", null, "Awareness came long after the first alert.", "Kenntnis lange nach dem ersten Hinweis."));
        if (scenario is { Outcome: SignificanceOutcome.Significant } && state.Status is IncidentStatus.NotSignificant)
        {
            gaps.Add(Gap(
                "judged-otherwise",
                null,
                "Judged not significant; the scenario is significant.",
                "Als nicht erheblich beurteilt; das Szenario ist erheblich."));
        }

        return gaps;
    }

    private static ExerciseGap Gap(string id, string? stage, string en, string de) => new(id, stage, new GuidedText(en, de));
}
