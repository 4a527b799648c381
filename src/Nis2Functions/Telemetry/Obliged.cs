using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;

namespace Nis2Functions.Telemetry;

/// <summary>What an obligation is called in figures: one of few words, never what an organisation named it.</summary>
internal static class Obliged
{
    private const string Own = "own";

    private static readonly HashSet<string> Known = [.. Stages.All];

    /// <summary>Stages by their names; of other kinds the part before country, entity or number.</summary>
    public static string Name(string kind, string obligation)
    {
        if (kind == "incident")
            return StageKey.Name(obligation) is var stage && Known.Contains(stage) ? stage : Own;
        var end = obligation.AsSpan().IndexOfAny('.', '/', ':');
        var name = end < 0 ? obligation : obligation[..end];
        return name.Length is > 0 and <= 40 && name.All(letter => letter is (>= 'a' and <= 'z') or '-') ? name : Own;
    }

    public static string Regime(object state, string obligation) => state is IncidentState incident
        ? incident.Duties.FirstOrDefault(one => one.Duty.Id == StageKey.DutyOf(obligation))?.Duty.Regime.ToString().ToLowerInvariant()
            ?? "nis2"
        : "nis2";
}
