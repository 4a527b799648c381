using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Ids in the spellings that people and tools use.</summary>
internal static partial class ControlIds
{
    private const string LooksLikeA = "АΑаα";

    public static IdCell Parse(GridCell cell)
    {
        if (cell.Date is { } date)
            return new IdCell(IdKind.Date, Date: date, Format: cell.Format);
        if (cell.Number is { } number)
            return FromNumber(number, cell.Format);
        return cell.Text.Length is 0 or > 300 || !cell.Text.Any(char.IsDigit) ? IdCell.None : Parse(cell.Text);
    }

    public static IdCell Parse(string text)
    {
        var clean = SoaText.Clean(text).Replace("**", string.Empty, StringComparison.Ordinal).Trim('`', '*', '_', '\'', '"', ' ');
        if (clean.Length > 0 && LooksLikeA.Contains(clean[0], StringComparison.Ordinal))
            clean = "A" + clean[1..];
        if (clean.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
            clean = clean[(clean.LastIndexOf(':') + 1)..];
        if (clean is "" or "…" or "...")
            return IdCell.None;
        if (Wildcard().IsMatch(clean))
            return new IdCell(IdKind.Wildcard);
        if (Foreign().IsMatch(clean))
            return new IdCell(IdKind.Foreign);
        if (Several().IsMatch(clean))
            return new IdCell(IdKind.Several);
        if (FromDate(clean) is { } date)
            return new IdCell(IdKind.Date, Date: date);
        if (Single().Match(clean) is { Success: true } id)
            return FromText(id);
        return Heading().IsMatch(clean) ? new IdCell(IdKind.Heading) : IdCell.None;
    }

    private static IdCell FromText(Match id)
    {
        var (first, second, third) = (id.Groups["a"].Value, id.Groups["b"].Value, id.Groups["c"].Value);
        var title = id.Groups["title"].Value.Trim(' ', '-', ':', '.', '|');
        // 5.13.01 is a measure of another catalogue; 05.1.1 is an old way to print 5.1.1.
        if (third.StartsWith('0') || (third.Length > 0 && second.StartsWith('0')))
            return new IdCell(IdKind.Measure);
        var prefixed = id.Groups["annex"].Success;
        return new IdCell(
            IdKind.Id,
            Number(first),
            Number(second),
            third.Length == 0 ? 0 : Number(third),
            prefixed,
            Loose: !prefixed && third.Length == 0 && second.Length == 1,
            Year: id.Groups["year"].Success ? Number(id.Groups["year"].Value) : null,
            Title: title.Length == 0 ? null : title);
    }

    private static IdCell FromNumber(decimal number, string? format)
    {
        var rounded = Math.Round(number, 2);
        if (number is < 4 or >= 19 || Math.Abs(number - rounded) > 0.0001m)
            return IdCell.None;
        var (first, hundredths) = ((int)rounded, (int)(rounded * 100) % 100);
        if (hundredths == 0)
            return new IdCell(IdKind.Heading);
        var tenth = hundredths % 10 == 0;
        return new IdCell(
            IdKind.Id, first, tenth ? hundredths / 10 : hundredths, Loose: tenth, Hundredths: format is "0.00" or "#,##0.00");
    }

    private static LocalDate? FromDate(string text)
    {
        if (DayMonthYear().Match(text) is { Success: true } numbers)
            return Day(Number(numbers.Groups["y"].Value), Number(numbers.Groups["m"].Value), Number(numbers.Groups["d"].Value));
        if (IsoDay().Match(text) is { Success: true } iso)
            return Day(Number(iso.Groups["y"].Value), Number(iso.Groups["m"].Value), Number(iso.Groups["d"].Value));
        return DayMonth().Match(text) is { Success: true } words
            && Vocabulary.Months.TryGetValue(SoaText.Fold(words.Groups["m"].Value), out var month)
            ? Day(2000, month, Number(words.Groups["d"].Value))
            : null;
    }

    private static LocalDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?:iso|iec|din|en|bs|/|\s)*27001\s*:\s*(?<year>[0-9]{4})\s*[-: ]\s*|iso\s*[-:_ ]\s*)?"
        + @"(?:annex\s*|anhang\s*)?(?<annex>a)?[\s.\-:]*"
        + @"(?<a>0?[4-9]|1[0-8])[.,](?<b>[0-9]{1,2})(?:\.(?<c>[0-9]{1,2}))?(?![0-9.,%])(?<title>(?:[\s\-:.|].{0,250})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Single();

    [GeneratedRegex(
        @"^(?:annex\s*|anhang\s*|clause\s*|section\s*)?(?<annex>a)?[\s.\-:]*(?:[4-9]|1[0-8])(?:\.0)?\s*(?:$|[.\-:|\s]\s*\D.*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^\[?\s*(?:(?:iso|iec|/|\s)*27001\s*:\s*[0-9]{4}\s*[- ]\s*)?a?[\s.]*[0-9]{1,2}(?:\.[0-9]{1,2})?\.[xn*]\s*\]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wildcard();

    [GeneratedRegex(
        @"^(?:bsi|nist|cis|cobit|pci|nis2|tisax|soc2?|grundschutz|eucs|euai|cra|gdpr|dora)[-_: ]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(
        @"^a?\.?\s*[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?"
        + @"(?:\s*(?:-|,|;|/|&|\+|to|bis|und|and)\s*a?\.?\s*[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?)+\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[./](?<m>[0-9]{1,2})[./](?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?:[T ]00:00(?::00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[-. ]+(?<m>\p{L}{3,9})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();
}
