using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Law;

/// <summary>
/// The rules that a pack brings to bear. Where a national act in force has no period or no anchor, the directive's fill it: as law where
/// the act is known to be silent, as expectation where nobody has read it. Without an act in force there is the directive, as expectation.
/// </summary>
internal sealed class ApplicableRules(LawPack pack)
{
    private readonly bool national = pack is { Regime: Regimes.Nis2, Country: not null, InForceFrom: not null };

    /// <summary>The pack whose stages apply.</summary>
    public LawPack Source { get; } = pack is { Regime: Regimes.Nis2, InForceFrom: null } ? LawPacks.Directive : pack;

    public Force Force => Source == LawPacks.Directive ? Force.Expectation : Source.Force;

    public AppliedRule? Find(string stage, StageCondition? when = null)
    {
        if (Source.Find(stage, when) is not { } rule)
            return null;
        var applied = AppliedRule.Of(rule, Source, Force);
        return national && Directive(stage, when) is { } filler ? Fill(rule, applied, filler) : applied;
    }

    /// <summary>The directive's rule for a stage that the act in force is not known to have.</summary>
    public AppliedRule? Expected(string stage, StageCondition? when = null) => Directive(stage, when) is { } rule
        ? AppliedRule.Of(rule, LawPacks.Directive, Force.Expectation)
        : null;

    private static StageRule? Directive(string stage, StageCondition? when) => LawPacks.Directive.Find(stage, when);

    private AppliedRule Fill(StageRule own, AppliedRule applied, StageRule directive)
    {
        if (own.Amount is null && directive.Amount is not null)
        {
            var unread = own.Confidence == Confidence.Unread;
            applied = applied with
            {
                Amount = directive.Amount,
                Unit = directive.Unit,
                Anchor = own.Anchor ?? GeneralAnchor(own) ?? directive.Anchor!,
                Basis = unread
                    ? $"Expected: {directive.Basis}; not read in {pack.Act}"
                    : $"{directive.Basis}; {own.Basis}",
                Force = unread ? Force.Expectation : Force,
            };
        }

        if (applied.Anchor != Anchors.NoneStated)
            return applied;
        return applied with
        {
            Anchor = directive.Anchor!,
            Basis = $"{applied.Basis}; anchor of {directive.Basis}: "
                + (own.Anchor is null ? "the act's was not read" : "the act names none"),
            Confidence = own.Anchor is null ? Confidence.Unread : applied.Confidence,
        };
    }

    // An act that counts from detection does so for trust services too.
    private string? GeneralAnchor(StageRule rule) => rule.When == StageCondition.TrustService ? Source.Find(rule.Stage)?.Anchor : null;
}
