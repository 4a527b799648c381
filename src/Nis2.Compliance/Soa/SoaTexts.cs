namespace Nis2.Compliance.Soa;

/// <summary>The free texts of a row: kept apart from its facts, because somebody may be named in them.</summary>
public sealed record SoaTexts(
    string Control,
    string? Justification = null,
    string? Owner = null,
    string? Description = null,
    string? Evidence = null,
    string? Documents = null,
    string? Risks = null,
    string? Gap = null,
    string? Notes = null)
{
    internal static SoaTexts Of(SoaRow row) => new(
        row.Control, row.Justification, row.Owner, row.Description, row.Evidence, row.Documents, row.Risks, row.Gap, row.Notes);

    internal SoaTexts Map(Func<string, string?> change)
    {
        return new SoaTexts(
            Control, Of(Justification), Of(Owner), Of(Description), Of(Evidence), Of(Documents), Of(Risks), Of(Gap), Of(Notes));

        string? Of(string? text) => text is null ? null : change(text);
    }

    internal static IReadOnlyList<SoaTexts>? Of(IEnumerable<SoaRow> rows)
    {
        SoaTexts[] texts = [.. rows.Select(Of).Where(text => text != new SoaTexts(text.Control))];
        return texts.Length == 0 ? null : texts;
    }
}
