using NodaTime;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>When a duty's periods begin, and from what.</summary>
public static class DutyClock
{
    /// <summary>
    /// Only a person's statement of awareness begins a duty by law, whatever the act counts from; what a contract or a policy asks for
    /// begins when somebody records it.
    /// </summary>
    public static bool HasBegun(IncidentState state, IncidentDuty duty) =>
        duty.Duty is { NoReporting: null, Voluntary: null }
        && (duty.Duty.Regime is Regime.Contract or Regime.Insurer || AwareAt(state, duty) is not null);

    /// <summary>The duty's own awareness; the incident's, except for a personal data breach: that is a judgement of its own.</summary>
    public static Instant? AwareAt(IncidentState state, IncidentDuty duty) =>
        duty.Aware?.At ?? (duty.Duty.Regime == Regime.Gdpr ? null : state.Aware?.At);

    /// <summary>Null while the duty has not begun.</summary>
    public static ReportingCase? Case(IncidentState state, IncidentDuty duty) => HasBegun(state, duty)
        ? new ReportingCase(
            DutyLaw.PackOf(duty.Duty, AwareAt(state, duty) ?? state.OpenedAt), Zones.Of(duty.Duty.Zone), AnchorsOf(state, duty))
        {
            TrustService = duty.Duty.TrustService,
            Ongoing = state.Ongoing is { Value: true } || IsFiled(state, duty, Stages.ProgressReport),
            CrossBorder = state.Effects is { CrossBorder: EffectKnown.Yes },
            EntityTypes = duty.Duty.EntityTypes,
            DutyStartsAt = duty.Duty.DutyStartsAt,
        }
        : null;

    /// <summary>What stands in for an anchor that nobody stated; null where nothing does.</summary>
    public static string? StandIn(IncidentState state, string anchor) => anchor switch
    {
        Anchors.Detection when state.Detected is null => state.FirstAlert is null
            ? "detection not stated: from the opening"
            : "detection not stated: from the first alert",
        Anchors.Establishment when state.Established is null => "establishment not stated: from awareness",
        Anchors.Verification when state.Verified is null => "verification not stated: from awareness",
        Anchors.NoneStated => "the act names no beginning: from awareness",
        _ => null,
    };

    // Slovakia counts from it where the incident crosses borders; "unknown" is not "no".
    private static bool IsDomestic(IncidentState state, IncidentDuty duty) =>
        duty.Duty.Regime == Regime.Nis2 && state.Effects is { CrossBorder: EffectKnown.No };

    private static bool IsFiled(IncidentState state, IncidentDuty duty, string stage) =>
        state.Stage(StageKey.Of(duty.Duty.Id, stage))?.Submission is not null;

    private static IReadOnlyDictionary<string, Instant> AnchorsOf(IncidentState state, IncidentDuty duty)
    {
        var known = new Dictionary<string, Instant> { [Anchors.Opening] = state.OpenedAt };
        var aware = AwareAt(state, duty);
        Add(Anchors.Awareness, aware);
        Add(Anchors.Detection, state.Detected?.At ?? state.FirstAlertOrOpening());
        Add(Anchors.Establishment, state.Established?.At ?? aware);
        Add(Anchors.Verification, state.Verified?.At ?? aware);
        Add(Anchors.NoneStated, aware);
        Add(Anchors.HandlingEnded, state.Handled?.At);
        Add(Anchors.OperationRestored, IsDomestic(state, duty) ? null : state.OperationRestored?.At);
        Add(Anchors.EndOfImpact, state.ImpactEnded?.At);
        foreach (var anchor in Anchors.All)
        {
            if (Anchors.StageOf(anchor) is { } stage)
                Add(anchor, state.Stage(StageKey.Of(duty.Duty.Id, stage))?.Submission?.SubmittedAt);
        }

        return known;

        void Add(string anchor, Instant? at)
        {
            if (at is { } instant)
                known[anchor] = instant;
        }
    }
}
