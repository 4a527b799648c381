using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Mapping;

/// <summary>
/// A set as a table. A requirement and a control without a cell: the set doesn't assert it, which is not the same as missing.
/// </summary>
/// <param name="Requirements">Rows, in the instrument's order.</param>
/// <param name="Controls">Columns: clauses first, then controls.</param>
public sealed record MappingMatrix(
    string Set, IReadOnlyList<string> Requirements, IReadOnlyList<string> Controls, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>What the absence of a cell means.</summary>
    public string Absent => "not asserted";

    public static MappingMatrix Of(MappingSet set) => new(
        set.Id,
        [.. set.Pairs.Select(pair => pair.Requirement).Distinct().Order(ReferenceOrder.Instance)],
        [.. set.Pairs.Select(pair => pair.Control).Distinct().Order(ReferenceOrder.Instance)],
        [
            .. set.Pairs
                .OrderBy(pair => pair.Requirement, ReferenceOrder.Instance)
                .ThenBy(pair => pair.Control, ReferenceOrder.Instance)
                .Select(pair => new MatrixCell(pair.Requirement, pair.Control, pair.Relationship, MappingWords.Coverage(pair))),
        ]);
}
