using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Soa;

/// <summary>Contradictions are content: they are kept as stated, and named.</summary>
public static class SoaFindings
{
    /// <summary>Controls of the 2022 edition without a row.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<SoaRow> rows) =>
        [.. AnnexA.Controls.Select(control => control.Id).Except(rows.Select(row => row.Control))];

    public static IReadOnlyList<SoaFinding> Of(IEnumerable<SoaRow> rows) => [.. rows.SelectMany(Of)];

    private static IEnumerable<SoaFinding> Of(SoaRow row)
    {
        if (row.Applicable == Applicability.NotApplicable)
        {
            if (row.Status is Implementation.Implemented or Implementation.PartlyImplemented or Implementation.InProgress)
                yield return new SoaFinding("excluded-but-implemented", row.Control);
            if (row.Justification is null)
                yield return new SoaFinding("excluded-without-reason", row.Control);
        }

        if (row is { Applicable: Applicability.Undecided, Status: not Implementation.Unknown })
            yield return new SoaFinding("status-without-decision", row.Control);
        if (row is { Status: Implementation.Implemented, Percent: < 100 })
            yield return new SoaFinding("implemented-below-100-percent", row.Control);
        if (row is { Status: Implementation.NotImplemented or Implementation.Planned, Percent: 100 })
            yield return new SoaFinding("not-implemented-at-100-percent", row.Control);
    }
}
