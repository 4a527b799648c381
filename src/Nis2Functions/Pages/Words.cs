namespace Nis2Functions.Pages;

internal static class Words
{
    /// <summary><c>not-significant</c> as <c>Not significant</c>.</summary>
    public static string Of(string kebab) => kebab.Length == 0 ? kebab : char.ToUpperInvariant(kebab[0]) + kebab[1..].Replace('-', ' ');

    public static string Of<T>(T member)
        where T : struct, Enum => Of(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));
}
