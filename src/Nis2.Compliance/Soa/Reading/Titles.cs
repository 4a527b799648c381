using Nis2.Compliance.Catalogue;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>How much titles are alike: ids decide, titles warn and settle what ids leave open.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Empty =
        ["of", "the", "and", "for", "in", "to", "a", "an", "on", "with", "or", "information", "security"];

    private static readonly IReadOnlyDictionary<string, HashSet<string>> Known = AnnexA.Controls
        .Concat(Catalogues.Iso27001.Entries.Where(entry => char.IsAsciiDigit(entry.Id[0])))
        .ToDictionary(entry => entry.Id, entry => Words(entry.Title), StringComparer.Ordinal);

    /// <summary>0 to 1.</summary>
    public static double Likeness(string title, string id) => Known.TryGetValue(id, out var words) ? Likeness(Words(title), words) : 0;

    /// <summary>The one of two ids whose title it clearly is.</summary>
    public static string? Better(string? title, string one, string other)
    {
        if (title is null)
            return null;
        var (first, second) = (Likeness(title, one), Likeness(title, other));
        return Math.Max(first, second) < 0.3 || Math.Abs(first - second) < 0.25 ? null : first > second ? one : other;
    }

    /// <summary>Another control that this is the title of; null where its own fits or none does.</summary>
    public static string? Other(string title, string id)
    {
        var words = Words(title);
        if (words.Count < 2 || !Known.TryGetValue(id, out var own) || Likeness(words, own) >= 0.25)
            return null;
        var best = AnnexA.Controls.Select(entry => (entry.Id, Like: Likeness(words, Known[entry.Id]))).MaxBy(one => one.Like);
        return best.Like >= 0.6 ? best.Id : null;
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    // Five letters are a stem: protecting and protection are one word.
    private static HashSet<string> Words(string title) =>
    [
        .. SoaText.Fold(title.Length > 300 ? title[..300] : title)
            .Split([' ', ',', '/', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Empty.Contains(word)).Select(word => word.Length > 5 ? word[..5] : word),
    ];
}
