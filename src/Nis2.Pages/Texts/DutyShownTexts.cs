using System.Text.RegularExpressions;
using Nis2.Pages.Languages;
using NodaTime;
using NodaTime.Text;
using Nis2.Pages.Duties;

namespace Nis2.Pages.Texts;

/// <summary>What readiness shows of a duty, as it says it in English.</summary>
public static partial class DutyShownTexts
{
    public static Text Of(string shown)
    {
        if (Registrations().Match(shown) is { Success: true } made)
            return new(shown, $"{made.Groups[1].Value} von {made.Groups[2].Value} Registrierungen sind festgehalten.");
        if (Rehearsed().Match(shown) is { Success: true } held && LocalDatePattern.Iso.Parse(held.Groups[1].Value) is { Success: true } day)
            return Text.Of(language => language == Language.German
                ? $"Die Fristen laufen hier; letzte Übung am {DayText.Of(day.Value, language)}."
                : shown);
        return shown.EndsWith("no exercise within twelve months.", StringComparison.Ordinal)
            ? new(shown, "Die Fristen laufen hier; keine Übung in zwölf Monaten.")
            : Text.Same(shown);
    }

    [GeneratedRegex(@"^(\d+) of (\d+) registrations recorded\.$")]
    private static partial Regex Registrations();

    [GeneratedRegex(@"last exercise on (\d{4}-\d\d-\d\d)(?: \(ISO\))?\.$")]
    private static partial Regex Rehearsed();
}
