namespace Nis2.Compliance.Law;

/// <summary>The stages of a law as a table to be read by people: gaps are filled from the directive as for incidents.</summary>
public static class ReportingPeriods
{
    public static IReadOnlyList<ReportingPeriod> Of(LawPack pack)
    {
        var rules = new ApplicableRules(pack);
        return [.. rules.Source.Stages.Concat(LawPacks.Directive.Stages)
            .Select(rule => (rule.Stage, rule.When))
            .Distinct()
            .Select(one => (one.When, Rule: rules.Find(one.Stage, one.When) ?? rules.Expected(one.Stage, one.When)))
            .Where(one => one.Rule is not null)
            .OrderBy(one => Rank(one.Rule!.Stage))
            .ThenBy(one => one.When)
            .Select(one => Of(one.When, one.Rule!))];
    }

    private static ReportingPeriod Of(StageCondition? when, AppliedRule rule) =>
        new(rule.Stage, when, rule.Amount, rule.Unit, rule.Anchor, rule.Basis, rule.Confidence, rule.Force);

    private static int Rank(string stage) => Stages.All.ToList().IndexOf(stage) is >= 0 and var known ? known : int.MaxValue;
}
