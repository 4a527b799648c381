using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The rules that a duty follows, in the form in which the planner takes them.</summary>
internal static class DutyLaw
{
    private static readonly LawPack Gdpr = LawPacks.Others.Single(pack => pack.Regime == Regimes.Gdpr);

    public static LawPack PackOf(ReportingDuty duty, Instant at) => duty.Regime switch
    {
        Regime.Nis2 => LawPacks.For(duty.Country, at),
        Regime.Gdpr => Gdpr,
        _ => new LawPack(Words.Of(duty.Regime), "1", duty.CallName(), null, [.. duty.Rules.Select(Rule)])
        {
            Regime = Words.Of(duty.Regime),
            Force = Force.Contract,
        },
    };

    /// <summary>Why another law takes the place of this one, BSIG § 28(5) and (6) for example; null where none does.</summary>
    public static string? ExclusionOf(ReportingDuty duty, Instant at)
    {
        if (duty.Regime != Regime.Nis2)
            return null;
        var reported = new ReportingCase(PackOf(duty, at), Zones.Of(duty.Zone), new Dictionary<string, Instant>())
        {
            EntityTypes = duty.EntityTypes,
        };
        return ReportingPlan.Excluded(reported) is { } excluded ? $"{excluded.Reason} ({excluded.Basis})" : null;
    }

    private static StageRule Rule(OwnStageRule rule) =>
        new(rule.Stage, rule.Amount, rule.Unit, rule.Anchor, false, rule.Basis, Confidence.Verified);
}
