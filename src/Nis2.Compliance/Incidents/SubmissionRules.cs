using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Which reports can be handed in, and in which order.</summary>
internal static class SubmissionRules
{
    public static bool IsKnown(IncidentState state, string key) => state.Duty(StageKey.DutyOf(key)) is { } duty
        && key != Stages.Assessment
        && (state.Stage(key) is not null || DutyPlan.StagesOf(state, duty).Contains(StageKey.Local(key)));

    public static bool HasBegun(IncidentState state, string key) =>
        state.Stage(key) is not null || DutyClock.HasBegun(state, state.Duty(StageKey.DutyOf(key))!);

    /// <summary>As the duty's rules have them.</summary>
    public static int Order(IncidentState state, string key) =>
        state.Stages.TakeWhile(stage => stage.Stage != key).Count();

    public static Instant? AwareAt(IncidentState state, string key) => state.Duty(StageKey.DutyOf(key)) is { Duty.Voluntary: null } duty
        ? duty.Duty.Regime is Regime.Contract or Regime.Insurer ? null : DutyClock.AwareAt(state, duty)
        : null;

    public static Refusal? Texts(string channel, string? reference, string? reason) =>
        Inputs.Text(channel, "channel", IncidentLimits.Channel)
        ?? Inputs.Optional(reference, "authorityReference", IncidentLimits.AuthorityReference)
        ?? Inputs.Optional(reason, "correctionReason", IncidentLimits.Reason);

    /// <summary>A stage that runs from the submission of another one needs that first, or in the same piece.</summary>
    public static Refusal? Missing(IncidentState state, string key, IReadOnlyList<string> together) =>
        Before(state, key) is { } first && !together.Contains(first) && state.Stage(first) is { Submission: null }
            ? TooEarly(state, key, first, null)
            : null;

    public static Refusal? InOrder(IncidentState state, string key, Instant at, IReadOnlyList<string> together)
    {
        if (Before(state, key) is { } first && !together.Contains(first) && at < state.Stage(first)?.Submission?.SubmittedAt)
            return TooEarly(state, key, first, "submittedAt");
        var later = state.Stages.FirstOrDefault(stage =>
            !together.Contains(stage.Stage) && Before(state, stage.Stage) == key && stage.Submission?.SubmittedAt < at);
        return later is null ? null : TooEarly(state, later.Stage, key, "submittedAt");
    }

    private static string? Before(IncidentState state, string key)
    {
        var anchor = state.Stage(key)?.Anchor;
        var stage = (anchor, StageKey.Local(key)) switch
        {
            (null, Stages.ProgressReport) or (Anchors.HandlingEnded, Stages.FinalReport) => Stages.IncidentNotification,
            (null, _) => null,
            _ => Anchors.StageOf(anchor),
        };
        return stage is null ? null : StageKey.Of(StageKey.DutyOf(key), stage);
    }

    private static Refusal TooEarly(IncidentState state, string key, string first, string? field)
    {
        var detail = $"{StageTitles.Of(state, key)} follows {StageTitles.Of(state, first)}: submit that first, or both in one piece.";
        return StageKey.Local(key) == Stages.FinalReport && StageKey.Local(first) == Stages.IncidentNotification
            ? new Refusal(RefusalKind.Conflict, "final-report-before-notification", detail, field, "Art. 23(4)(d)")
            : new Refusal(RefusalKind.Conflict, "stage-before-its-anchor", detail, field, state.Stage(key)?.Basis);
    }
}
