namespace Nis2.Compliance.Forms;

/// <summary>What one should know of a layout before trusting it.</summary>
public sealed record LayoutNote(string English, string German, string Confidence)
{
    public string In(FormLanguage language) => language == FormLanguage.German ? German : English;
}
