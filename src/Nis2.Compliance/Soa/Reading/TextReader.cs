namespace Nis2.Compliance.Soa.Reading;

/// <summary>The free texts of a row, in the places that a statement has for them.</summary>
internal sealed class TextReader(Table table, Doubts doubts)
{
    private static readonly SoaField[] Plain =
    [
        SoaField.Owner, SoaField.ImplementationDescription, SoaField.Evidence, SoaField.Documents, SoaField.Risks, SoaField.Notes,
    ];

    public IReadOnlyDictionary<SoaField, string> Read(
        GridRow row, Applicability? applicable, IReadOnlyList<(SoaField Field, string? Text)> days)
    {
        var texts = new Dictionary<SoaField, string>();
        foreach (var field in Plain)
            Put(texts, row, field, Joined(row, field));
        Put(texts, row, SoaField.GapAction, Join(Joined(row, SoaField.GapAction), Joined(row, SoaField.AlternativeMeasure)));
        var (inclusion, exclusion) = (Joined(row, SoaField.JustificationInclusion), Joined(row, SoaField.JustificationExclusion));
        Put(texts, row, SoaField.Justification, Join(
            Joined(row, SoaField.Justification),
            applicable == Applicability.NotApplicable ? exclusion : inclusion,
            applicable == Applicability.NotApplicable ? inclusion : exclusion,
            Joined(row, SoaField.ReasonCodes, text => !ReasonReader.AllKnown(text))));
        var approved = Joined(row, SoaField.ApprovedBy);
        var notes = days.Where(day => day.Text is not null).Select(day => $"{Words(day.Field)}: {day.Text}")
            .Append(approved is null ? null : $"Approved by: {approved}");
        Put(texts, row, SoaField.Notes, Join([texts.GetValueOrDefault(SoaField.Notes), .. notes]));
        Sort(texts, row);
        return texts;
    }

    // Numbers under "owner" are keys of another database, and under "risks" they are counts.
    private void Sort(Dictionary<SoaField, string> texts, GridRow row)
    {
        if (texts.TryGetValue(SoaField.Owner, out var owner) && owner.All(char.IsAsciiDigit))
        {
            texts.Remove(SoaField.Owner);
            doubts.Add(
                "owner-is-number", "A number names no owner; it is a key of the tool that wrote the file.",
                table, row, table.Column(SoaField.Owner), owner);
        }

        if (texts.TryGetValue(SoaField.Risks, out var risks) && risks.All(char.IsAsciiDigit))
        {
            texts.Remove(SoaField.Risks);
            doubts.Note("risks-are-a-count", "A number of risks names none of them.", table, row);
        }
    }

    private string? Joined(GridRow row, SoaField field, Func<string, bool>? wanted = null) => Join(
    [
        .. table.Columns(field).Select(column => row[column].Text)
            .Where(text => wanted?.Invoke(text) ?? true)
            .Select(text => SoaText.Kept(text)),
    ]);

    private static string? Join(params string?[] texts)
    {
        var said = texts.Where(text => text is not null).Distinct().ToList();
        return said.Count == 0 ? null : string.Join('\n', said);
    }

    private void Put(Dictionary<SoaField, string> texts, GridRow row, SoaField field, string? text)
    {
        if (text is null)
            return;
        if (text.Length > FileLimits.Text)
        {
            doubts.Add(
                "text-shortened", $"Of a text, {FileLimits.Text} characters are kept; the file has the rest.",
                table, row, table.Column(field), text);
            text = SoaText.Kept(text[..FileLimits.Text]) ?? string.Empty;
        }

        texts[field] = text;
    }

    private static string Words(SoaField field) => field switch
    {
        SoaField.TargetDate => "Target",
        SoaField.ImplementationDate => "Implemented on",
        _ => "Reviewed on",
    };
}
