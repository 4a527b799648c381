namespace Nis2.Compliance.Forms;

/// <summary>A versioned list of allowed values: a published taxonomy, a form's own list, or ours.</summary>
public sealed record ValueList(
    string Id, string Version, string Source, string Confidence, IReadOnlyList<ListedValue> Values, string? Note = null)
{
    public ListedValue? Find(string id) => Values.FirstOrDefault(value => value.Id == id);
}
