using Nis2.Compliance.Mapping;

namespace Nis2.Compliance.Assessments;

/// <summary>One requirement at a time, by the pairs that the set asserts for it.</summary>
internal sealed class RequirementJudge(GapBasis basis, ControlLedger ledger, IReadOnlySet<string> closed, bool outsideScope)
{
    private readonly Dictionary<string, RequirementExemption> exemptions =
        basis.Held.ToDictionary(exemption => exemption.Requirement, StringComparer.Ordinal);

    public RequirementGap Of(string requirement)
    {
        var verdict = basis.Mapping.Verdict(requirement);
        var pairs = basis.Mapping.OfRequirement(requirement).Select(Pair).ToList();
        var remaining = closed.Contains(requirement) ? null : verdict?.Remaining;
        if (exemptions.TryGetValue(requirement, out var exemption))
            return new(requirement, GapStatus.NotApplicable, pairs, [], remaining, exemption.Reason);
        var (status, reasons) = pairs.TrueForAll(pair => pair.Coverage == Coverage.None)
            ? WithoutPairs(requirement, verdict)
            : ByPairs(requirement, verdict, pairs);
        if (outsideScope && status is GapStatus.Covered or GapStatus.PartlyCovered)
            (status, reasons) = (GapStatus.PartlyCovered, [.. reasons, GapReasons.OutsideScope]);
        return new(requirement, status, pairs, reasons, remaining);
    }

    private (GapStatus Status, IReadOnlyList<string> Reasons) WithoutPairs(string requirement, RequirementVerdict? verdict)
    {
        if (closed.Contains(requirement))
            return (GapStatus.Covered, []);
        return verdict is null && basis.Mapping.OfRequirement(requirement).Count == 0
            ? (GapStatus.NotAsserted, []) : (GapStatus.Missing, [GapReasons.NothingInStandard]);
    }

    private (GapStatus Status, IReadOnlyList<string> Reasons) ByPairs(
        string requirement, RequirementVerdict? verdict, IReadOnlyList<PairGap> pairs)
    {
        var relevant = pairs.Where(pair => pair.Coverage != Coverage.None).ToList();
        var asked = relevant.Where(pair => pair.Why != ControlReasons.Excluded).ToList();
        if (asked.Count == 0)
            return (GapStatus.Missing, [GapReasons.EverythingExcluded]);
        if (!asked.Exists(pair => pair.Gives != Coverage.None))
            return (GapStatus.Missing, [GapReasons.ControlNotImplemented]);
        var reasons = new List<string>();
        if (asked.Exists(pair => ledger.Of(pair.Control).Standing != ControlStanding.Counts))
            reasons.Add(GapReasons.ControlNotImplemented);
        if (!closed.Contains(requirement) && Beyond(verdict, relevant) is { } beyond)
            reasons.Add(beyond);
        return (reasons.Count == 0 ? GapStatus.Covered : GapStatus.PartlyCovered, reasons);
    }

    /// <summary>What all pairs together leave open: the set says it of the requirement, else of each pair, else not at all.</summary>
    private string? Beyond(RequirementVerdict? verdict, IReadOnlyList<PairGap> pairs)
    {
        if (verdict?.Coverage is { } whole)
            return whole == Coverage.Full ? null : GapReasons.BeyondStandard;
        if (pairs.All(pair => Asserted(pair) == Coverage.Full))
            return null;
        return pairs.All(pair => Asserted(pair) is null) ? GapReasons.CoverageNotAsserted : GapReasons.BeyondStandard;
    }

    private PairGap Pair(MappingPair pair)
    {
        var finding = ledger.Of(pair.Control);
        var asserted = PrintedCoverage.Of(basis.Mapping.Set, pair.Coverage, pair.Printed);
        var gives = (finding.Standing, asserted) switch
        {
            (_, Coverage.None) => Coverage.None,
            (ControlStanding.Counts, Coverage.Full) => Coverage.Full,
            (ControlStanding.Counts or ControlStanding.CountsInPart, _) => Coverage.Partial,
            _ => Coverage.None,
        };
        return new(pair.Control, pair.Relationship, pair.Coverage, pair.Printed, gives, finding.Why, pair.Remaining);
    }

    private Coverage? Asserted(PairGap pair) => PrintedCoverage.Of(basis.Mapping.Set, pair.Coverage, pair.Printed);
}
