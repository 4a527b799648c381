using Nis2.Compliance.Law;

namespace Nis2.Compliance.Incidents;

/// <summary>What people call a stage: with its duty's name where it is not the main one.</summary>
public static class StageTitles
{
    public static string Of(IncidentState state, string key)
    {
        var name = StageKey.Name(key) switch
        {
            DutyStages.Correction => "Correction of what was filed",
            DutyStages.Voluntary => "Voluntary notice",
            var known => Stages.Title(known),
        };
        var duty = StageKey.DutyOf(key);
        return duty == ReportingDuty.Main ? name : $"{name} ({state.Duty(duty)?.Duty.CallName() ?? duty})";
    }
}
