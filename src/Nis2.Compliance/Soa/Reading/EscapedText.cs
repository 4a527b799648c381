using System.Globalization;
using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>
/// Texts of workbooks write what XML has no place for as <c>_x000D_</c>, and an underscore that would begin such a thing as <c>_x005F_</c>
/// (ECMA-376 Part 1, ST_Xstring).
/// </summary>
public static partial class EscapedText
{
    public static string Decode(string text) => Escapes().Replace(
        text, found => ((char)ushort.Parse(found.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, null)).ToString());

    public static string Encode(string text) => Beginnings().Replace(text, "_x005F_");

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();
}
