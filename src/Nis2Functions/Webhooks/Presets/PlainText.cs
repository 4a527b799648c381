using System.Net;
using System.Text.RegularExpressions;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>The words of a text with HTML tags.</summary>
internal static partial class PlainText
{
    public static string Of(string html) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(html, "\n"), string.Empty)), "\n").Trim();

    [GeneratedRegex("<(br|/p|/div|/li|/tr)[^<>]*>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \t]*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
