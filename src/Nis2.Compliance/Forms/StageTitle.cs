namespace Nis2.Compliance.Forms;

/// <summary>What a stage's report is called, in our words.</summary>
public sealed record StageTitle(string Stage, string English, string German)
{
    public string In(FormLanguage language) => language == FormLanguage.German ? German : English;
}
