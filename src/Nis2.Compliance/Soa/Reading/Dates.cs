using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Days as people write them: day before month, unless the file proves otherwise. What is no day stays a text.</summary>
internal sealed partial class Dates(bool? monthFirst, IEnumerable<string> all)
{
    private readonly bool monthFirst = monthFirst ?? Proves(all);

    public LocalDate? Read(GridCell cell)
    {
        if (cell.Date is { } date)
            return InRange(date);
        var text = SoaText.Clean(cell.Text);
        if (Iso().Match(text) is { Success: true } iso)
            return Day(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (Numbers().Match(text) is { Success: true } numbers)
        {
            var american = monthFirst && numbers.Groups["s"].Value == "/";
            return Day(Year(numbers), Number(numbers, american ? "a" : "b"), Number(numbers, american ? "b" : "a"));
        }

        var words = DayFirst().Match(text) is { Success: true } first ? first : MonthFirst().Match(text);
        return words.Success && Vocabulary.Months.TryGetValue(SoaText.Fold(words.Groups["m"].Value), out var month)
            ? Day(Year(words), month, Number(words, "d"))
            : null;
    }

    private static bool Proves(IEnumerable<string> all)
    {
        var dates = all.Select(text => Numbers().Match(SoaText.Clean(text)))
            .Where(match => match.Success && match.Groups["s"].Value == "/").ToList();
        return dates.Any(date => Number(date, "b") > 12) && dates.All(date => Number(date, "a") <= 12);
    }

    private static LocalDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1990 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static LocalDate? InRange(LocalDate date) => date.Year is >= 1990 and <= 2100 ? date : null;

    private static int Year(Match match) => Number(match, "y") is var year && year < 100 ? year + 2000 : year;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?:[T ][0-9:.]{5,16}(?:Z| ?UTC|[+-][0-9:]{5})?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<s>[./-])\s?(?<b>[0-9]{1,2})\k<s>\s?(?<y>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[. -]+(?<m>\p{L}{3,10})\.?[ ,-]+(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<m>\p{L}{3,10})\.?\s+(?<d>[0-9]{1,2}),?\s+(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
