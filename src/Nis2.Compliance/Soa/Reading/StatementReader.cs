using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>
/// A Statement of Applicability from the tables of a file: columns first, then the edition for the whole file, then ids, then values.
/// </summary>
internal sealed class StatementReader(FileContent file, ImportCorrections corrections)
{
    private readonly Doubts doubts = new();

    public SoaReading Read()
    {
        doubts.Notes.AddRange(file.Notes);
        var finder = new TableFinder(ImportContent.Statement, corrections, doubts.Notes);
        var tables = file.Grids.SelectMany(finder.Find).ToList();
        var keyed = tables.Where(table => table.Column(SoaField.ControlId) is not null).ToList();
        var entries = keyed.SelectMany(Entries).ToList();
        var judge = new EditionJudge(entries);
        if ((corrections.Edition ?? judge.Edition) is not { } edition)
        {
            Say(tables, entries, judge);
            return Reading(null, tables, [], [], []);
        }

        new IdResolver(edition, judge, entries, doubts).Resolve();
        var (controls, clauses) = Values(keyed, entries);
        var stated = controls.Where(one => one.Value.Says)
            .ToDictionary(one => one.Key, one => Row(one.Key, one.Value), StringComparer.Ordinal);
        var rows = edition == SoaEdition.Iso2022
            ? [.. stated.Values.OrderBy(row => row.Control, ReferenceOrder.Instance)]
            : Translation.Of(stated, doubts);
        if (rows.Count == 0 && clauses.Count == 0)
            doubts.Add("nothing-decided", "No row decides anything about a control; columns can be named by hand.");
        var missing = AnnexA.Controls.Select(entry => entry.Id).Except(rows.Select(row => row.Control));
        return Reading(edition, tables, rows, Clauses(clauses), [.. missing]);
    }

    private IEnumerable<Entry> Entries(Table table)
    {
        var column = table.Column(SoaField.ControlId)!.Value;
        var without = new List<int>();
        foreach (var row in table.Rows)
        {
            var choice = corrections.Rows?.FirstOrDefault(
                one => one.Row == row.Number && (one.Sheet is null || one.Sheet == table.Sheet));
            if (choice is { Skip: true })
            {
                doubts.Note("row-left-out", "Left out as told.", table, row);
                continue;
            }

            var id = choice?.Control is { } told ? ControlIds.Parse(told) with { Loose = false } : ControlIds.Parse(row[column]);
            if (id.Kind is not (IdKind.None or IdKind.Heading))
                yield return new Entry(table, row, id);
            else if (id.Kind == IdKind.None && Decides(table, row))
            {
                doubts.Add(
                    "row-without-id", "This row decides something, and no control is named in it.", table, row, column, row[column].Text);
            }
            else
            {
                without.Add(row.Number);
            }
        }

        if (without.Count > 0)
        {
            var passed = string.Join(", ", without.Take(100));
            doubts.Note("rows-without-id", $"Headings and texts without an id were passed: rows {passed}.", table);
        }
    }

    private static bool Decides(Table table, GridRow row) =>
        new[] { SoaField.Applicable, SoaField.Excluded, SoaField.ImplementedFlag, SoaField.ImplementationStatus }
            .Any(field => table.Column(field) is { } column && Vocabulary.FieldsOf(row[column].Text, ImportContent.Statement).Count == 0
                && SoaText.Kept(row[column].Text) is { } text && !Vocabulary.IsOptionList(text));

    private (Dictionary<string, Draft> Controls, Dictionary<string, Draft> Clauses) Values(
        IReadOnlyList<Table> tables, IReadOnlyList<Entry> entries)
    {
        var values = new ValueReader(corrections, Legend.Of(file), doubts);
        var controls = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var clauses = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var byTable = entries.ToLookup(entry => entry.Table);
        // Tables that decide come first: others only add to what they say.
        foreach (var table in tables.OrderByDescending(table => table.Decides))
        {
            var reader = new RowReader(table, values, corrections, doubts);
            foreach (var entry in byTable[table])
            {
                if (entry.Control is { } control)
                    Add(controls, control, entry, Exclusion(table, reader.Read(entry.Row)));
                else if (entry.Clause is { } clause)
                    Add(clauses, clause, entry, reader.Read(entry.Row));
            }
        }

        if (values.Placeholders > 0)
        {
            doubts.Note(
                "placeholders", $"{values.Placeholders} cells hold a choice that nobody made, or a gap to be filled: they say nothing.");
        }

        return (controls, clauses);
    }

    // Some keep what they left out in a table of its own.
    private static Draft Exclusion(Table table, Draft draft)
    {
        var name = SoaText.Fold($"{table.Sheet} {table.Grid.Heading}");
        return !table.Decides && draft is { Applicable: null, Texts.Count: > 0 }
            && (name.Contains("exclu", StringComparison.Ordinal) || name.Contains("ausschl", StringComparison.Ordinal)
                || name.Contains("esclus", StringComparison.Ordinal))
                ? draft with { Applicable = Applicability.NotApplicable }
                : draft;
    }

    private void Add(Dictionary<string, Draft> all, string id, Entry entry, Draft draft)
    {
        if (AnnexA.IsNew(id) && entry.Title is { } title && Titles.Other(title, id) is { } other)
        {
            doubts.Add(
                "title-of-another", $"The id is {id}, and the title is that of {other}; the id was taken.",
                entry.Table, entry.Row, null, title);
        }

        all[id] = !all.TryGetValue(id, out var known) ? draft : known.With(
            draft,
            conflict: () => doubts.Add(
                "control-repeated",
                $"{id} stands in rows {string.Join(", ", known.Rows)} and {entry.Row.Number} with different decisions: "
                    + "what differs was left open.",
                entry.Table,
                entry.Row,
                null,
                entry.Written),
            full: () => doubts.Add(
                "text-shortened",
                $"{id} stands in several rows: of their texts, {FileLimits.Text} characters are kept; the file has the rest.",
                entry.Table,
                entry.Row));
    }

    private static SoaRow Row(string control, Draft draft) => new(
        control,
        draft.Applicable ?? Applicability.Undecided,
        draft.Status ?? Implementation.Unknown,
        draft.Text(SoaField.Justification),
        draft.Text(SoaField.Owner),
        draft.Text(SoaField.ImplementationDescription),
        draft.Text(SoaField.Evidence),
        draft.Text(SoaField.Documents),
        draft.Text(SoaField.Risks),
        draft.Text(SoaField.GapAction),
        draft.Text(SoaField.Notes))
    {
        Reasons = draft.Reasons,
        Inherited = draft.Inherited,
        InPart = draft.InPart,
        Percent = draft.Percent,
        Maturity = draft.Maturity,
        TargetDate = draft.TargetDate,
        ImplementedOn = draft.ImplementedOn,
        ReviewedOn = draft.ReviewedOn,
    };

    private static IReadOnlyList<ClauseStatus> Clauses(Dictionary<string, Draft> clauses) =>
    [
        .. clauses.Where(one => one.Value.Status is not null)
            .OrderBy(one => one.Key, ReferenceOrder.Instance)
            .Select(one => new ClauseStatus(
                one.Key,
                one.Value.Status!.Value,
                one.Value.Text(SoaField.ImplementationDescription) ?? one.Value.Text(SoaField.Justification))),
    ];

    private void Say(IReadOnlyList<Table> tables, IReadOnlyList<Entry> entries, EditionJudge judge)
    {
        if (entries.Count == 0)
        {
            doubts.Add(
                "no-controls",
                tables.Count == 0
                    ? "No table with headers of a Statement of Applicability was found."
                    : "No column with ids of controls was found; name it by hand if there is one.");
        }
        else if (judge.Old.Count > 0)
        {
            doubts.Add(
                "edition-mixed",
                $"Ids of 2013 ({string.Join(", ", judge.Old.Take(5))}) and of 2022 ({string.Join(", ", judge.New.Take(5))}) "
                    + "stand in one file: say which edition it is.");
        }
        else
        {
            doubts.Add("edition-unclear", "Every id of this file stands for something in both editions: say which edition it is.");
        }
    }

    private SoaReading Reading(
        SoaEdition? edition,
        IReadOnlyList<Table> tables,
        IReadOnlyList<SoaRow> rows,
        IReadOnlyList<ClauseStatus> clauses,
        IReadOnlyList<string> missing) => new(
            file.Format, edition, [.. tables.Select(table => table.Shown)], rows, clauses, [], missing, doubts.Listed, doubts.NotesListed,
            SoaFindings.Of(rows));
}
