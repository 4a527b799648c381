namespace Nis2.Compliance.Soa.Reading;

/// <summary>
/// Decisions about controls of 2013 as decisions about those of 2022. What became of several is applicable if any of them is, and as weak
/// as the weakest of these; a control that nobody decided about in 2013 is not decided now.
/// </summary>
internal static class Translation
{
    public static IReadOnlyList<SoaRow> Of(IReadOnlyDictionary<string, SoaRow> old, Doubts doubts)
    {
        var rows = new List<SoaRow>();
        foreach (var control in AnnexA.Controls.Select(entry => entry.Id).Where(id => AnnexA.CameFrom[id].Any(old.ContainsKey)))
        {
            string[] ancestors = [.. AnnexA.CameFrom[control]];
            string[] absent = [.. ancestors.Where(id => !old.ContainsKey(id))];
            if (absent.Length > 0)
            {
                doubts.Add(
                    "merge-incomplete",
                    $"{control} was made of {string.Join(", ", ancestors)}, and the file says nothing about {string.Join(", ", absent)}.");
            }

            rows.Add(Shortened(Merge(control, [.. ancestors.Where(old.ContainsKey).Select(id => old[id])], absent.Length > 0), doubts));
        }

        return rows;
    }

    private static SoaRow Merge(string control, IReadOnlyList<SoaRow> sources, bool incomplete)
    {
        var applicable = sources.Where(row => row.Applicable == Applicability.Applicable).ToList();
        var decisive = applicable.Count > 0 ? applicable : sources;
        var status = decisive.Max(row => row.Status);
        return new SoaRow(
            control,
            applicable.Count > 0 ? Applicability.Applicable
                : incomplete || sources.Any(row => row.Applicable == Applicability.Undecided) ? Applicability.Undecided
                : Applicability.NotApplicable,
            incomplete ? Implementation.Unknown : status,
            Texts(sources, row => row.Justification),
            Texts(sources, row => row.Owner),
            Texts(sources, row => row.Description),
            Texts(sources, row => row.Evidence),
            Texts(sources, row => row.Documents),
            Texts(sources, row => row.Risks),
            Texts(sources, row => row.Gap),
            Texts(sources, row => row.Notes))
        {
            Reasons = [.. sources.SelectMany(row => row.Reasons).Distinct().Order()],
            Inherited = decisive.All(row => row.Inherited),
            InPart = applicable.Count > 0
                && (applicable.Any(row => row.InPart) || sources.Any(row => row.Applicable == Applicability.NotApplicable)),
            Percent = decisive.All(row => row.Percent is not null) ? decisive.Min(row => row.Percent) : null,
            Maturity = decisive.All(row => row.Maturity is not null) ? decisive.Min(row => row.Maturity) : null,
            TargetDate = decisive.Max(row => row.TargetDate),
            ImplementedOn = decisive.All(row => row.ImplementedOn is not null) ? decisive.Max(row => row.ImplementedOn) : null,
            ReviewedOn = decisive.All(row => row.ReviewedOn is not null) ? decisive.Min(row => row.ReviewedOn) : null,
            TranslatedFrom = [.. sources.Select(row => row.Control)],
        };
    }

    // Every source keeps its words; a single one needs no name before them.
    private static string? Texts(IReadOnlyList<SoaRow> sources, Func<SoaRow, string?> of)
    {
        var said = sources.Where(row => of(row) is not null).Select(row => (row.Control, Text: of(row)!)).ToList();
        if (said.Count == 0)
            return null;
        if (sources.Count == 1 || (said.Count == sources.Count && said.All(one => one.Text == said[0].Text)))
            return said[0].Text;
        return string.Join('\n', said.Select(one => $"{one.Control}: {one.Text}"));
    }

    private static SoaRow Shortened(SoaRow row, Doubts doubts)
    {
        var texts = SoaTexts.Of(row);
        var shortened = texts.Map(text => text.Length <= FileLimits.Text ? text : SoaText.Kept(text[..FileLimits.Text]));
        if (shortened != texts)
        {
            doubts.Add(
                "text-shortened",
                $"{row.Control}: of texts that came together, {FileLimits.Text} characters are kept; the file has the rest.");
        }

        return row.With(shortened);
    }
}
