using System.Text;
using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>One spelling for what people write in many ways.</summary>
internal static partial class SoaText
{
    private const string Accented = "àáâãäåāèéêëēěìíîïīòóôõöōøùúûüūůýÿñńçčćřšśžźżďťňłάέήίϊΐόύϋΰώςχхаеорсу";
    private const string Plain = "aaaaaaaeeeeeeiiiiiooooooouuuuuuyynncccrsszzzdtnlαεηιιιουυυωσxxaeopcy";

    /// <summary>For comparison of words: case, accents, emphasis, hyphens, dots and kinds of blank make no difference.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Clean(text).ToLowerInvariant())
        {
            if (letter is '*' or '`' || letter is >= '\u0300' and <= '\u036f')
                continue;
            var at = letter < 128 ? -1 : Accented.IndexOf(letter, StringComparison.Ordinal);
            _ = letter == 'ß' ? folded.Append("ss") : folded.Append(at < 0 ? letter : Plain[at]);
        }

        var joined = Dots().Replace(Joints().Replace(folded.ToString(), " "), string.Empty);
        joined = joined.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);
        joined = Blanks().Replace(joined, " ").Trim();
        return MarkAndWord().Match(joined) is { Success: true } both ? both.Groups["word"].Value : joined;
    }

    /// <summary>For headers: without question marks, colons and hints in brackets.</summary>
    public static string FoldHeader(string text) => Fold(text).TrimEnd('?', ':', '*', ' ').TrimStart('-', '*', ' ');

    public static string WithoutHint(string folded) => Hint().Replace(folded, string.Empty).TrimEnd('?', ':', '*', ' ');

    /// <summary>One line, without invisible characters; letters that look Latin are left as they are.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var to = letter switch
            {
                >= '\uff01' and <= '\uff5e' => (char)(letter - 0xfee0),
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u2018' or '\u2019' or '\u00b4' => '\'',
                '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\ufe0e' or '\ufe0f' => '\0',
                _ => char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : letter,
            };
            if (to != '\0')
                clean.Append(to);
        }

        return Blanks().Replace(clean.ToString(), " ").Trim();
    }

    /// <summary>A text worth keeping, or null: placeholders and empty marks say nothing.</summary>
    public static string? Kept(string text, bool escaped = true)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\u00a0' or '\u202f' or '\t')
                kept.Append(' ');
            else if (letter == '\n' || (!char.IsControl(letter) && letter is not ('\ufeff' or '\u200b' or '\ufffe' or '\uffff')))
                kept.Append(letter);
        }

        var trimmed = Whole(kept.ToString()).Trim();
        if (escaped)
            trimmed = Unescape(trimmed);
        return IsPlaceholder(trimmed) || Fold(trimmed) is "" or "-" or "na" or "n/a" or "n a" or "tbd" or "?" or "..." or "…"
            ? null
            : trimmed;
    }

    /// <summary>Whether it is a gap to be filled and no value: square or curly brackets around it.</summary>
    public static bool IsPlaceholder(string text) =>
        text is ['[', .., ']'] || text.Contains("{{", StringComparison.Ordinal) || text is ['{', .., '}'] or ['<', .., '>'];

    /// <summary>So that no spreadsheet takes it for a formula.</summary>
    public static string Escape(string text) => Formula().IsMatch(text) ? "'" + text : text;

    public static string Unescape(string text) => text.StartsWith('\'') && Formula().IsMatch(text) ? text[1..].Trim() : text;

    /// <summary>Without zeros at its end, so that equal numbers are written alike; six decimals are kept.</summary>
    public static decimal? Trimmed(decimal? number) => number is { } one ? Math.Round(one, 6) / 1.000000000000000000000000000m : null;

    public static string Short(string text) => Clean(text) is var clean && clean.Length <= 80 ? Whole(clean) : Whole(clean[..80]) + "…";

    // Half of a pair of surrogates can't be stored.
    private static string Whole(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var whole = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                whole.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                whole.Append(text, i++, 2);
        }

        return whole.ToString();
    }

    [GeneratedRegex("(?<=[^ ])[_-](?=[^ ])|_", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"(?<![0-9])\.|\.(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*[(\[][^()\[\]]*[)\]]\s*\??$", RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    [GeneratedRegex(@"^(?:[\p{So}\p{Cs}\u2713\u2714\u2717\u2718]+) (?<word>\p{L}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkAndWord();

    [GeneratedRegex(@"^'*[=+\-@]", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
