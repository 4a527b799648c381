using System.Text.RegularExpressions;

namespace Nis2Functions.Telemetry;

/// <summary>
/// Takes out of a text what opens something by being known: the tokens in addresses of calendar feeds and of pages' links, and what a
/// ticket system adds to the address of its webhook.
/// </summary>
public static partial class Redaction
{
    public const string Instead = "redacted";

    /// <summary>The same text where there was nothing to take out.</summary>
    public static string Of(string text)
    {
        if (Holds(text, "/calendar/") || Holds(text, "/acknowledge/"))
            text = Token().Replace(text, "$1" + Instead);
        return Holds(text, "/api/webhooks/") ? Query().Replace(text, "$1" + Instead) : text;
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(/api/calendar/|/acknowledge/)[^/?#\"'\\s]+?(?=\\.ics|[/?#\"'\\s]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // The whole of it: which parameter is the secret is the source's own choice.
    [GeneratedRegex("(/api/webhooks/[^?\"'\\s]*\\?)[^\"'\\s]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
