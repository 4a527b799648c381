using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Exports;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <summary>A gap analysis as rows: duties first, then a row for each pair of requirement and control.</summary>
public static class GapTable
{
    private static readonly string[] Header =
        ["requirement", "title", "status", "reasons", "control", "relationship", "coverage", "gives", "why", "remaining"];

    public static byte[] Csv(GapReport report) => CsvText.Of(Rows(report));

    public static byte[] Xlsx(GapReport report) => XlsxTable.Of("Gap analysis", Rows(report));

    public static IEnumerable<IReadOnlyList<string?>> Rows(GapReport report) =>
    [
        Header,
        .. report.Duties.Select(duty => (string?[])
        [
            duty.Duty, Catalogues.Nis2Only.Find(duty.Duty)!.Title, Words.Of(duty.Status), duty.ActionLevel, null, null, null, null,
            Words.Of(duty.Standing), duty.Why,
        ]),
        .. report.Requirements.SelectMany(Of),
    ];

    private static IEnumerable<IReadOnlyList<string?>> Of(RequirementGap gap)
    {
        var title = Catalogues.Entry(gap.Requirement)?.Title;
        var (status, reasons) = (Words.Of(gap.Status), string.Join(' ', gap.Reasons));
        if (gap.Pairs.Count == 0)
            return [[gap.Requirement, title, status, reasons, null, null, null, null, gap.Exemption, gap.Remaining?.En]];
        return gap.Pairs.Select(pair => (string?[])
        [
            gap.Requirement, title, status, reasons, pair.Control, pair.Relationship is { } relation ? Words.Of(relation) : null,
            pair.Coverage is { } coverage ? Words.Of(coverage) : pair.Printed, Words.Of(pair.Gives), pair.Why,
            pair.Remaining?.En ?? gap.Remaining?.En,
        ]);
    }
}
