using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Law;

/// <summary>A rule as it applies in a country, with the gaps of its act filled; <paramref name="Basis"/> says from where.</summary>
/// <param name="Rolling">Whether the legal end moves to the next working day.</param>
/// <param name="Pack">The pack that brings the rule: <c>eu</c> where no act is in force.</param>
public sealed record EffectiveRule(
    string Stage,
    StageCondition? When,
    int? Amount,
    PeriodUnit? Unit,
    string Anchor,
    bool Rolling,
    string Basis,
    string Confidence,
    Force Force,
    string Pack)
{
    /// <summary>All rules of a pack, in their order.</summary>
    public static IReadOnlyList<EffectiveRule> Of(LawPack pack)
    {
        var rules = new ApplicableRules(pack);
        return [.. rules.Source.Stages.Select(rule => Of(rules.Find(rule.Stage, rule.When)!, rule.When))];
    }

    private static EffectiveRule Of(AppliedRule rule, StageCondition? when) => new(
        rule.Stage, when, rule.Amount, rule.Unit, rule.Anchor, rule.Rolling, rule.Basis, rule.Confidence, rule.Force, rule.Pack.Id);
}
