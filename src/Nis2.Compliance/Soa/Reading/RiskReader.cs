using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>A list of risks from the tables of a file: id, owner, treatment and measures.</summary>
internal sealed partial class RiskReader(FileContent file, ImportCorrections corrections)
{
    private readonly Doubts doubts = new();

    public SoaReading Read()
    {
        doubts.Notes.AddRange(file.Notes);
        var finder = new TableFinder(ImportContent.Risks, corrections, doubts.Notes);
        var tables = file.Grids.SelectMany(finder.Find).ToList();
        var risks = new Dictionary<string, RiskEntry>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => table.Column(SoaField.RiskId) is not null))
        {
            foreach (var row in table.Rows)
                Add(risks, table, row);
        }

        if (risks.Count == 0)
            doubts.Add("no-risks", "No table with ids of risks was found; columns can be named by hand.");
        return new SoaReading(
            file.Format, null, [.. tables.Select(table => table.Shown)], [], [],
            [.. risks.Values.OrderBy(risk => risk.Id, ReferenceOrder.Instance)], [], doubts.Listed, doubts.NotesListed, []);
    }

    private void Add(Dictionary<string, RiskEntry> risks, Table table, GridRow row)
    {
        if (IsLeftOut(table, row))
            return;
        var id = SoaText.Clean(row[table.Column(SoaField.RiskId)!.Value].Text);
        if (id.Length is 0 or > SoaLimits.RiskId || SoaText.Kept(id) is null)
        {
            doubts.Add("risk-without-id", "No risk is named in this row.", table, row);
            return;
        }

        if (risks.ContainsKey(id))
        {
            doubts.Add("risk-repeated", "This risk stands above already; that row was taken.", table, row, null, id);
            return;
        }

        if (risks.Count == SoaLimits.Risks)
        {
            doubts.Add("too-many-risks", $"At most {SoaLimits.Risks} risks are followed here.", table, row);
            return;
        }

        var link = Text(table, row, SoaField.RiskLink, SoaLimits.Link);
        risks[id] = new RiskEntry(
            id,
            Treatment(table, row),
            Measures(table, row),
            Text(table, row, SoaField.RiskTitle, SoaLimits.Name),
            Text(table, row, SoaField.Owner, SoaLimits.Name),
            Text(table, row, SoaField.RiskLevel, SoaLimits.Name),
            link is not null && SoaLimits.IsLink(link) ? link : null);
    }

    private bool IsLeftOut(Table table, GridRow row) => corrections.Rows?.Any(choice =>
        choice.Row == row.Number && choice.Skip && (choice.Sheet is null || choice.Sheet == table.Sheet)) ?? false;

    private RiskTreatment Treatment(Table table, GridRow row)
    {
        if (table.Column(SoaField.RiskTreatment) is not { } column || SoaText.Kept(row[column].Text) is not { } text)
            return RiskTreatment.Undecided;
        if (Vocabulary.Treatments.TryGetValue(SoaText.Fold(text), out var treatment))
            return treatment;
        doubts.Add("treatment-unknown", "Modify, retain, avoid or share is needed here.", table, row, column, text);
        return RiskTreatment.Undecided;
    }

    private IReadOnlyList<string> Measures(Table table, GridRow row)
    {
        if (table.Column(SoaField.RiskMeasures) is not { } column || row[column].IsBlank)
            return [];
        var measures = new SortedSet<string>(ReferenceOrder.Instance);
        foreach (var part in Separators().Split(row[column].Text).Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            var id = ControlIds.Parse(part);
            string[] found = id.Kind != IdKind.Id ? []
                : AnnexA.IsNew(id.Control) ? [id.Control]
                : AnnexA.IsOld(id.Control) ? [.. AnnexA.Became[id.Control]]
                : !id.Prefixed && AnnexA.IsClause(id.Clause) ? [id.Clause]
                : [];
            measures.UnionWith(found);
            if (found.Length == 0)
                doubts.Add("measure-unknown", "Controls and clauses are followed here, one by one.", table, row, column, part);
        }

        return [.. measures];
    }

    private static string? Text(Table table, GridRow row, SoaField field, int most) =>
        table.Column(field) is not { } column || SoaText.Kept(row[column].Text) is not { } text ? null
        : text.Length <= most ? text
        : SoaText.Kept(text[..most]);

    [GeneratedRegex(@"[,;\n]|\s+(?=A\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
