using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Reasons for selection: letters, words, or codes with a reference behind a colon.</summary>
internal static partial class ReasonReader
{
    public static IReadOnlyList<ReasonKind> Read(string text) => [.. Parts(text).SelectMany(part => Known(part)).Distinct().Order()];

    /// <summary>Whether nothing is lost when only the reasons are kept.</summary>
    public static bool AllKnown(string text) => Parts(text).All(part => Known(part).Any() && !part.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether every part begins with a reason.</summary>
    public static bool Names(string text) => Parts(text).All(part => Known(part).Any());

    /// <summary>In a column of ticks any mark counts, whatever its alphabet, but for those that say no.</summary>
    public static bool IsTick(string text) =>
        SoaText.Fold(text) is not ("" or "0" or "-" or "no" or "n" or "nein" or "non" or "false" or "falsch" or "ne"
        or "nee" or "na" or "n/a" or "oxi" or "οxι" or "☐");

    private static IEnumerable<ReasonKind> Known(string part)
    {
        var word = part.Split(':')[0];
        return Vocabulary.Reasons[SoaText.Fold(word)].Concat(RiskId().IsMatch(word.Trim()) ? [ReasonKind.Risk] : []);
    }

    private static IEnumerable<string> Parts(string text) => Vocabulary.Reasons.Contains(SoaText.Fold(text))
        ? [text]
        : Separators().Split(text).Where(part => !string.IsNullOrWhiteSpace(part));

    [GeneratedRegex(@"[,;+&\n]|\s/\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:risk\s+)?R-?[0-9]{1,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RiskId();
}
