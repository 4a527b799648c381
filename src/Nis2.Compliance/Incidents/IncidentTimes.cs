using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Times that people state, and what makes no sense as one.</summary>
internal static class IncidentTimes
{
    public static Decision Decide(IncidentState state, StateTime time, Instant now)
    {
        var before = Stated(state, time.Which);
        if (before?.At == time.At)
            return Decision.Accept();
        if (Inputs.Refused(
            out var refusal,
            Inputs.Past(time.At, now, "at"),
            before is null
                ? Inputs.Optional(time.Reason, "reason", IncidentLimits.Reason)
                : Inputs.Text(time.Reason, "reason", IncidentLimits.Reason),
            time.Which == IncidentTime.Occurred ? null : AfterOccurrence(state.Occurred?.At, time.At, "at"),
            time.Which == IncidentTime.Occurred && state.Aware is { } aware ? AfterOccurrence(time.At, aware.At, "at") : null))
            return refusal;
        return Decision.Accept(new TimeStated(time.Which, time.At, now, time.Reason));
    }

    public static Refusal? AfterOccurrence(Instant? occurred, Instant at, string field) => at < occurred
        ? Inputs.Invalid("instant-before-occurrence", "Nobody is aware of an incident before it occurred.", field)
        : null;

    private static StatedTime? Stated(IncidentState state, IncidentTime which) => which switch
    {
        IncidentTime.Occurred => state.Occurred,
        IncidentTime.FirstAlert => state.FirstAlert,
        IncidentTime.AssessmentStarted => state.AssessmentStarted,
        IncidentTime.Detected => state.Detected,
        IncidentTime.Established => state.Established,
        IncidentTime.Verified => state.Verified,
        IncidentTime.Handled => state.Handled,
        IncidentTime.OperationRestored => state.OperationRestored,
        IncidentTime.ImpactEnded => state.ImpactEnded,
        _ => throw new ArgumentOutOfRangeException(nameof(which), which, null),
    };
}
