using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// What an organisation's ISO/IEC 27001 work covers of Art. 21(2), as one mapping set sees it, and what is left. Nothing counts that is not
/// implemented, nothing unknown counts as done, and a certificate speaks for its scope alone.
/// </summary>
public static class GapAnalysis
{
    public static GapReport Of(GapBasis basis)
    {
        var ledger = new ControlLedger(basis);
        var outside = OutsideScope(basis);
        var closed = basis.Closes();
        var judge = new RequirementJudge(basis, ledger, closed, !outside.IsEmpty);
        var requirements = SelfAssessed.Decides(basis.Statement)
            ? SelfAssessed.Of(basis, closed)
            : [.. Requirements(basis.Mapping).Select(judge.Of)];
        var parts = requirements
            .SelectMany(gap => MeasureRefs.Of(gap.Requirement), (gap, measure) => (measure, gap))
            .ToLookup(one => one.measure, one => one.gap, StringComparer.Ordinal);
        var measures = Catalogues.Measures.Entries
            .Select(measure => MeasureRollup.Of(
                measure.Id, [.. parts[measure.Id]], basis.Held.FirstOrDefault(exemption => exemption.Requirement == measure.Id)))
            .ToList();
        return new GapReport(
            basis.Mapping.Set.Id,
            basis.Mapping.Set.Version,
            basis.Day,
            basis.Scenario,
            DutyGaps.Of(basis.Duties, closed),
            measures,
            requirements,
            outside,
            ledger.Certified,
            SoaFindings.Of(basis.Statement.Rows),
            Omissions.Of(basis),
            GapCounts.Of(measures.Select(gap => gap.Status)));
    }

    /// <summary>Whatever the set speaks of, and the ten measures where it speaks of none of their parts.</summary>
    private static IEnumerable<string> Requirements(MappingIndex mapping) => mapping.Requirements
        .Concat(Catalogues.Measures.Ids.Where(measure => !mapping.Measures.Contains(measure)))
        .Order(ReferenceOrder.Instance);

    private static ScopeGap OutsideScope(GapBasis basis) => basis.Statement.Certificate is { } certificate
        ? certificate.Scope.Outside(basis.Statement.Inventory, basis.LegalEntities)
        : new ScopeGap([], [], []);
}
