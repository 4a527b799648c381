using Nis2.Pages.Languages;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Pages.Duties;

/// <summary>Calendar days, always in the same spelling.</summary>
public static class DayText
{
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern German = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");

    public static string Of(LocalDate day, Language language) => language[new Text(English.Format(day), German.Format(day))];
}
