namespace Nis2.Compliance.Forms;

public sealed record ListedValue(string Id, string English, string German)
{
    public string In(FormLanguage language) => language == FormLanguage.German ? German : English;
}
