namespace Nis2.Compliance.Soa.Reading;

/// <summary>What each column holds: its header first, then what stands in it where the header can mean several things.</summary>
internal sealed class ColumnResolver(
    ImportContent content, IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<SoaField>> candidates, IReadOnlyList<GridRow> rows)
{
    private readonly SoaField?[] fields = new SoaField?[names.Count];

    public SoaField?[] Resolve()
    {
        if (content == ImportContent.Statement)
            ChooseIds();
        for (var column = 0; column < fields.Length; column++)
            fields[column] ??= Choose(column);
        if (content == ImportContent.Statement)
            Settle();
        return fields;
    }

    // The column with the most controls, headed as one or not headed at all.
    private void ChooseIds()
    {
        var best = Enumerable.Range(0, names.Count)
            .Where(column => candidates[column].Count == 0 || candidates[column].Contains(SoaField.ControlId)
                || candidates[column].Contains(SoaField.ControlTitle) || candidates[column].Contains(SoaField.Theme))
            .Select(column => (Column: column, Count: Count(column)))
            .Where(one => one.Count > 0)
            .OrderByDescending(one => one.Count)
            .ThenByDescending(one => candidates[one.Column].Contains(SoaField.ControlId))
            .ThenBy(one => one.Column)
            .FirstOrDefault((Column: -1, Count: 0));
        if (best.Column >= 0)
            fields[best.Column] = SoaField.ControlId;
    }

    private int Count(int column)
    {
        var headed = candidates[column].Contains(SoaField.ControlId);
        var count = 0;
        foreach (var row in rows)
        {
            var id = ControlIds.Parse(row[column]);
            var counts = id.Kind switch
            {
                // A column of percentages or marks holds numbers, too: those count below a header for ids only.
                IdKind.Id => row[column].Number is null || headed
                    ? (AnnexA.IsOld(id.Control) || AnnexA.IsNew(id.Control) || AnnexA.IsClause(id.Clause) ? 2 : 1)
                    : 0,
                IdKind.Date => headed ? 2 : 0,
                IdKind.Wildcard or IdKind.Several or IdKind.Measure or IdKind.Foreign => headed ? 1 : 0,
                _ => 0,
            };
            count += counts;
        }

        return count;
    }

    private SoaField? Choose(int column)
    {
        var possible = candidates[column].Where(field => field != SoaField.ControlId).ToList();
        if (possible.Contains(SoaField.ImplementationStatus) || possible.Contains(SoaField.ImplementationDescription))
        {
            var open = possible.Contains(SoaField.ImplementationStatus)
                || SoaText.FoldHeader(names[column]) is "implementation" or "umsetzung";
            if (open && Share(column, text => Vocabulary.Status.ContainsKey(SoaText.Fold(text)) || Vocabulary.IsOptionList(text)) >= 0.5)
                return SoaField.ImplementationStatus;
            if (possible.Contains(SoaField.ImplementationDescription))
                return SoaField.ImplementationDescription;
        }

        if (possible.Contains(SoaField.ReasonCodes) && possible.Count > 1)
            return Share(column, ReasonReader.Names) >= 0.5 ? SoaField.ReasonCodes : possible.First(field => field != SoaField.ReasonCodes);
        if (possible.Contains(SoaField.ControlTitle))
        {
            var taken = Enumerable.Range(0, names.Count).Any(other => other != column && (fields[other] == SoaField.ControlTitle
                || (other > column && candidates[other].Contains(SoaField.ControlTitle)
                    && !candidates[other].Contains(SoaField.GapAction))));
            return taken && possible.Contains(SoaField.GapAction) ? SoaField.GapAction : SoaField.ControlTitle;
        }

        // "Evidence expected" and "Example evidence" are no evidence.
        if (possible.Contains(SoaField.Evidence) && SoaText.Fold(names[column]) is var name
            && (name.Contains("expected", StringComparison.Ordinal) || name.Contains("example", StringComparison.Ordinal)))
            return SoaField.Notes;
        return possible.Count == 0 ? null : possible[0];
    }

    private void Settle()
    {
        // In the export of an audit, "Status" is how far the audit is.
        var audit = names.Any(name => SoaText.FoldHeader(name) is "audit" or "auditor notes" or "finding typ" or "finding type");
        for (var column = 0; column < fields.Length; column++)
        {
            if (audit && fields[column] == SoaField.ImplementationStatus
                && SoaText.FoldHeader(names[column]) is "status" or "statut" or "estado")
                fields[column] = SoaField.WorkflowStatus;
            // A column that asks one yes-or-no question and is answered with grades is a status.
            if (fields[column] == SoaField.ImplementedFlag && fields.Contains(SoaField.ImplementationStatus)
                && Share(column, text => Vocabulary.Status.ContainsKey(SoaText.Fold(text))) < 0.5)
                fields[column] = SoaField.ImplementationDescription;
            if (fields[column] is SoaField.ImplementationDescription or SoaField.Justification or SoaField.Notes or null
                && QuotesStandard(column))
                fields[column] = SoaField.ControlDescription;
        }
    }

    // Requirements of the standard are written with "shall".
    private bool QuotesStandard(int column)
    {
        var texts = rows.Select(row => row[column].Text).Where(text => text.Length > 40).ToList();
        return texts.Count >= 10 && texts.Count(text => SoaText.Clean(text) is var clean
            && (clean.Contains(" shall ", StringComparison.OrdinalIgnoreCase)
                || clean.Contains(" müssen ", StringComparison.OrdinalIgnoreCase)
                || clean.Contains(" muss ", StringComparison.OrdinalIgnoreCase)
                || clean.Contains(" doivent ", StringComparison.OrdinalIgnoreCase))) > texts.Count * 0.6;
    }

    private double Share(int column, Func<string, bool> fits)
    {
        var texts = rows.Select(row => row[column].Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return texts.Count == 0 ? 0 : (double)texts.Count(fits) / texts.Count;
    }
}
