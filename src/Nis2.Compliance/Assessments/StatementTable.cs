using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Exports;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;
using NodaTime.Text;

namespace Nis2.Compliance.Assessments;

/// <summary>The extended statement as rows: every control of Annex A, and below each its NIS2-only rows.</summary>
public static class StatementTable
{
    private static readonly string[] Header =
    [
        "row", "title", "applicable", "status", "justification", "owner", "description", "evidence", "requirement", "due",
        "evidence needed",
    ];

    public static byte[] Csv(ExtendedStatement statement) => CsvText.Of(Rows(statement));

    public static byte[] Xlsx(ExtendedStatement statement) => XlsxTable.Of("Extended statement", Rows(statement));

    public static IEnumerable<IReadOnlyList<string?>> Rows(ExtendedStatement statement)
    {
        var rows = statement.Rows.ToDictionary(row => row.Control, StringComparer.Ordinal);
        var additions = statement.Additions.ToLookup(action => action.Details.Control, StringComparer.Ordinal);
        yield return Header;
        foreach (var entry in Catalogues.Iso27001.Entries)
        {
            if (entry.Kind == EntryKind.Control)
                yield return Row(entry, rows.GetValueOrDefault(entry.Id));
            else if (additions.Contains(entry.Id) || statement.Clauses.Any(clause => clause.Clause == entry.Id))
                yield return Clause(entry, statement.Clauses.FirstOrDefault(clause => clause.Clause == entry.Id));
            foreach (var action in additions[entry.Id])
                yield return Addition(action);
        }
    }

    private static IReadOnlyList<string?> Row(CatalogueEntry entry, SoaRow? row) =>
    [
        entry.Id, entry.Title, Words.Of(row?.Applicable ?? Applicability.Undecided), row is null ? null : Words.Of(row.Status),
        row?.Justification, row?.Owner, row?.Description, row?.Evidence, null, null, null,
    ];

    private static IReadOnlyList<string?> Clause(CatalogueEntry entry, ClauseStatus? clause) =>
        [entry.Id, entry.Title, null, clause is null ? null : Words.Of(clause.Status), null, null, clause?.Note, null, null, null, null];

    private static IReadOnlyList<string?> Addition(PlannedAction action) =>
    [
        action.Row, action.Details.Title, Words.Of(Applicability.Applicable), Words.Of(action.Status), null, action.Details.Owner, null,
        string.Join(' ', action.Evidence), action.Details.For, LocalDatePattern.Iso.Format(action.Details.DueOn),
        action.Details.EvidenceNeeded,
    ];
}
