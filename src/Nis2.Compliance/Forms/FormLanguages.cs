namespace Nis2.Compliance.Forms;

public static class FormLanguages
{
    /// <summary>Null for what is neither <c>en</c> nor <c>de</c>.</summary>
    public static FormLanguage? Find(string? code) => code switch
    {
        "en" => FormLanguage.English,
        "de" => FormLanguage.German,
        _ => null,
    };

    public static string Code(this FormLanguage language) => language == FormLanguage.German ? "de" : "en";
}
