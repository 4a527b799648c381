using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Law;

/// <summary>A stage's rule as it applies: gaps of the national act are filled, and its basis says from where.</summary>
internal sealed record AppliedRule(
    string Stage,
    int? Amount,
    PeriodUnit? Unit,
    string Anchor,
    bool Rolling,
    string Basis,
    string Confidence,
    Force Force,
    LawPack Pack)
{
    public static AppliedRule Of(StageRule rule, LawPack pack, Force force) => new(
        rule.Stage,
        rule.Amount,
        rule.Unit,
        rule.Anchor ?? Anchors.NoneStated,
        rule.Rolling is true,
        rule.Basis,
        rule.Confidence,
        force,
        pack);
}
