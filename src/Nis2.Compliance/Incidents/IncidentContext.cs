using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What is said of how long an incident lasts and how far it reaches.</summary>
internal static class IncidentContext
{
    private const int MostSectors = 30;

    public static Decision Decide(IncidentState state, StateOngoing ongoing, Instant now)
    {
        if (state.Ongoing?.Value == ongoing.Ongoing)
            return Decision.Accept();
        var reason = state.Ongoing is null
            ? Inputs.Optional(ongoing.Reason, "reason", IncidentLimits.Reason)
            : Inputs.Text(ongoing.Reason, "reason", IncidentLimits.Reason);
        return reason is { } refusal ? refusal : Decision.Accept(new OngoingStated(ongoing.Ongoing, now, ongoing.Reason));
    }

    public static Decision Decide(IncidentState state, StateEffects stated, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            stated.MemberStates.FirstOrDefault(code => Countries.Find(code) is null) is { } unknown
                ? Inputs.Invalid("country-unknown", $"'{unknown}' is no state of the European Economic Area.", "memberStates")
                : null,
            Listed(stated.CrossBorder, stated.MemberStates, "memberStates"),
            stated.Sectors.Count > MostSectors || stated.Sectors.Any(sector => sector.Length is 0 or > IncidentLimits.Name)
                ? Inputs.Invalid("sectors-out-of-range", $"At most {MostSectors} ids of Annex I and II.", "sectors")
                : null,
            Listed(stated.CrossSector, stated.Sectors, "sectors"),
            Inputs.Optional(stated.Reason, "reason", IncidentLimits.Reason)))
            return refusal;
        return Same(state.Effects, stated)
            ? Decision.Accept()
            : Decision.Accept(new EffectsStated(
                stated.CrossBorder, stated.CrossSector, [.. stated.MemberStates], [.. stated.Sectors], now, stated.Reason));
    }

    private static Refusal? Listed(EffectKnown known, IReadOnlyList<string> named, string field) =>
        known != EffectKnown.Yes && named.Count > 0
            ? Inputs.Invalid("effect-contradicts", "Only an effect that is known to exist has places.", field)
            : null;

    private static bool Same(IncidentEffects? before, StateEffects now) => before is not null
        && (before.CrossBorder, before.CrossSector) == (now.CrossBorder, now.CrossSector)
        && before.MemberStates.SequenceEqual(now.MemberStates)
        && before.Sectors.SequenceEqual(now.Sectors);
}
