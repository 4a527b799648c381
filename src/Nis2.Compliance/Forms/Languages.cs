namespace Nis2.Compliance.Forms;

public static class Languages
{
    /// <summary>Null for what is neither <c>en</c> nor <c>de</c>.</summary>
    public static Language? Find(string? code) => code switch
    {
        "en" => Language.English,
        "de" => Language.German,
        _ => null,
    };

    public static string Code(this Language language) => language == Language.German ? "de" : "en";
}
