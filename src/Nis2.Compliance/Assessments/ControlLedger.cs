using System.Collections.Frozen;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Assessments;

/// <summary>What the organisation has, control by control: a control that is declared and not implemented counts for nothing.</summary>
internal sealed class ControlLedger(GapBasis basis)
{
    private static readonly FrozenDictionary<string, string[]> Leaves = Catalogues.Iso27001.Entries
        .Where(entry => entry.Kind == EntryKind.Clause)
        .ToFrozenDictionary(
            entry => entry.Id, entry => Catalogues.Iso27001.LeavesOf(entry.Id).Select(leaf => leaf.Id).ToArray(), StringComparer.Ordinal);

    private readonly Dictionary<string, SoaRow> rows = basis.Statement.Rows.ToDictionary(row => row.Control, StringComparer.Ordinal);

    private readonly Dictionary<string, Implementation> clauses =
        basis.Statement.Clauses.ToDictionary(clause => clause.Clause, clause => clause.Status, StringComparer.Ordinal);

    private readonly Dictionary<string, ControlFinding> found = new(StringComparer.Ordinal);

    public bool Certified { get; } =
        basis.Scenario.Certificate && basis.Statement.Certificate is { } certificate && certificate.IsValidOn(basis.Day);

    public static bool IsUnexplained(SoaRow row) => string.IsNullOrWhiteSpace(row.Justification) && row.Reasons.Count == 0;

    public ControlFinding Of(string control)
    {
        if (!found.TryGetValue(control, out var finding))
            found[control] = finding = Find(control);
        return finding;
    }

    private ControlFinding Find(string control)
    {
        if (Planned(control))
            return new(control, ControlStanding.Counts, ControlReasons.ByPlan);
        return control.StartsWith("A.", StringComparison.Ordinal) ? Control(control) : Clause(control);
    }

    private bool Planned(string control) => basis.Scenario.AfterPlan && basis.Plan.Controls.Contains(control);

    private ControlFinding Control(string control)
    {
        if (!rows.TryGetValue(control, out var row))
            return new(control, ControlStanding.DoesNotCount, ControlReasons.NotInStatement);
        return row.Applicable switch
        {
            Applicability.Undecided => new(control, ControlStanding.DoesNotCount, ControlReasons.Undecided),
            Applicability.NotApplicable when IsUnexplained(row) =>
                new(control, ControlStanding.DoesNotCount, ControlReasons.ExcludedWithoutReason),
            Applicability.NotApplicable => new(control, ControlStanding.Excluded, ControlReasons.Excluded),
            _ when row is { InPart: true, Status: Implementation.Implemented } =>
                new(control, ControlStanding.CountsInPart, ControlReasons.AppliesInPart),
            _ => new(control, Standing(row.Status), ControlReasons.Of(row.Status)),
        };
    }

    /// <summary>A clause stands as its weakest part does; what is said of the whole holds for parts of which nothing is said.</summary>
    private ControlFinding Clause(string clause)
    {
        if (!Leaves.TryGetValue(clause, out var leaves))
            return Leaf(clause);
        var weakest = Leaf(leaves[0]);
        foreach (var leaf in leaves.AsSpan(1))
        {
            if (Leaf(leaf) is var finding && finding.Standing > weakest.Standing)
                weakest = finding;
        }

        return weakest with { Control = clause };
    }

    private ControlFinding Leaf(string clause)
    {
        for (var said = clause; ; said = said[..said.LastIndexOf('.')])
        {
            if (Planned(said))
                return new(clause, ControlStanding.Counts, ControlReasons.ByPlan);
            if (clauses.TryGetValue(said, out var status) && status != Implementation.Unknown)
                return new(clause, Standing(status), ControlReasons.Of(status));
            if (!said.Contains('.'))
                break;
        }

        return Certified
            ? new(clause, ControlStanding.Counts, ControlReasons.ByCertificate)
            : new(clause, ControlStanding.DoesNotCount, ControlReasons.ClauseNotStated);
    }

    private static ControlStanding Standing(Implementation status) => status switch
    {
        Implementation.Implemented => ControlStanding.Counts,
        Implementation.PartlyImplemented => ControlStanding.CountsInPart,
        _ => ControlStanding.DoesNotCount,
    };
}
