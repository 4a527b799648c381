using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <summary>How much of everything a mapping may hold.</summary>
internal static class Bounds
{
    public const int MostRules = 16;
    public const int MostConditions = 8;

    private const int MostWords = 200;
    private const int LongestWord = 100;

    public static Refusal? Count<T>(IReadOnlyList<T> list, int least, int most, string at) => list.Count >= least && list.Count <= most
        ? null
        : Inputs.Invalid("mapping-count", $"{least} to {most} are taken here, not {list.Count}.", at);

    public static Refusal? Words(IReadOnlyList<string> words, string at) =>
        Count(words, 0, MostWords, at) ?? First(words, at, (word, place) => Inputs.Optional(word, place, LongestWord));

    public static Refusal? First<T>(IReadOnlyList<T> list, string at, Func<T, string, Refusal?> check) => list
        .Select((item, position) => check(item, $"{at}[{position}]"))
        .FirstOrDefault(refusal => refusal is not null);
}
