using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What events make of the duties: awareness begins them, withdrawal and their end stop them.</summary>
internal static class DutyFold
{
    public static IncidentState Apply(IncidentState state, SubjectEvent facts, string by) => facts switch
    {
        AwarenessStated aware => Resumed(state) with
        {
            Aware = new StatedTime(aware.AwareAt, by, aware.StatedAt, aware.Basis),
            JudgedSignificant = new StatedTime(aware.JudgedSignificantAt, by, aware.StatedAt, aware.Basis),
            AwarenessGapReason = aware.GapReason,
            Closed = null,
        },
        AwarenessCorrected corrected => state with
        {
            Aware = new StatedTime(corrected.AwareAt, by, corrected.StatedAt, corrected.Reason),
        },
        SignificanceWithdrawn withdrawn => Withdrawn(state, new StatedTime(withdrawn.At, by, withdrawn.StatedAt, withdrawn.Reason)),
        DutyRecorded recorded => Recorded(state, recorded.Duty),
        DutyAwarenessStated aware => Update(state, aware.Duty, duty => duty with
        {
            Aware = new StatedTime(aware.AwareAt, by, aware.StatedAt, aware.Basis),
        }),
        DutyAwarenessCorrected aware => Update(state, aware.Duty, duty => duty with
        {
            Aware = new StatedTime(aware.AwareAt, by, aware.StatedAt, aware.Reason),
        }),
        DutyEnded ended => Update(state, ended.Duty, duty => duty with { Ended = new StatedTime(ended.At, by, ended.At, ended.Reason) }),
        _ => state,
    };

    private static IncidentState Recorded(IncidentState state, ReportingDuty duty)
    {
        var known = state.Duty(duty.Id) is null
            ? state with { Duties = [.. state.Duties, new IncidentDuty(duty)] }
            : Update(state, duty.Id, before => before with { Duty = duty, Ended = null });
        return (duty.Id == ReportingDuty.Main ? known with { Country = duty.Country, AuthorityZone = duty.Zone } : known) with
        {
            Closed = null,
        };
    }

    private static IncidentState Withdrawn(IncidentState state, StatedTime said) => state with
    {
        Withdrawn = said,
        Duties = [.. state.Duties.Select(duty => duty.Duty.Regime == Regime.Nis2 ? duty with { Ended = duty.Ended ?? said } : duty)],
    };

    // Only what the withdrawal had ended goes on.
    private static IncidentState Resumed(IncidentState state) => state.Withdrawn is not { } said
        ? state
        : state with
        {
            Withdrawn = null,
            Duties = [.. state.Duties.Select(duty => duty.Ended == said ? duty with { Ended = null } : duty)],
        };

    private static IncidentState Update(IncidentState state, string id, Func<IncidentDuty, IncidentDuty> change) => state with
    {
        Duties = [.. state.Duties.Select(duty => duty.Duty.Id == id ? change(duty) : duty)],
    };
}
