using System.Text.RegularExpressions;

namespace Nis2Functions.Telemetry;

/// <summary>Takes out of a text what opens something by being known: the tokens in addresses of calendar feeds and of pages' links.</summary>
public static partial class Redaction
{
    public const string Instead = "redacted";

    /// <summary>The same text where there was nothing to take out.</summary>
    public static string Of(string text) =>
        text.Contains("/calendar/", StringComparison.OrdinalIgnoreCase) || text.Contains("/acknowledge/", StringComparison.OrdinalIgnoreCase)
            ? Token().Replace(text, "$1" + Instead)
            : text;

    [GeneratedRegex("(/api/calendar/|/acknowledge/)[^/?#\"'\\s]+?(?=\\.ics|[/?#\"'\\s]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
