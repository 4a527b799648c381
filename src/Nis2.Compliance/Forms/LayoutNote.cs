namespace Nis2.Compliance.Forms;

/// <summary>What one should know of a layout before trusting it.</summary>
public sealed record LayoutNote(string English, string German, string Confidence)
{
    public string In(Language language) => language == Language.German ? German : English;
}
