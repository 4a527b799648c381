using Nis2.Compliance.Obligations;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class DutyTexts
{
    internal static Text Duty { get; } = new("Duty", "Pflicht");

    internal static Text Due { get; } = new("Due", "Fällig");

    internal static Text Left { get; } = new("Left", "Verbleibt");

    internal static Text Rests { get; } = new("Rests on", "Beruht auf");

    internal static Text Estimate { get; } = new("estimate", "Schätzung");

    internal static Text NotKnown { get; } = new("not yet known", "noch nicht bekannt");

    internal static Text NotRunning { get; } = new("not running", "läuft nicht");

    internal static Text ForecastPassed { get; } = new("the forecast has passed", "die Vorhersage ist verstrichen");

    internal static Text Done { get; } = new("Done", "Erledigt");

    internal static Text LawAllows { get; } = new("The law allows until", "Das Gesetz lässt Zeit bis");

    internal static Text NoClock { get; } = new("No clock runs.", "Keine Uhr läuft.");

    internal static Text Subject { get; } = new("Of", "Von");

    public static Text Reference(string channel, string reference) =>
        new($"{channel}, reference {reference}", $"{channel}, Aktenzeichen {reference}");

    /// <param name="title">In English, as the domain says it; the number of hours in it stays.</param>
    /// <returns>Null for other obligations.</returns>
    public static Text? WarningLine(string obligation, string title) => obligation == "warning-line"
        ? new(title, title.Replace("hours from the first alert", "Stunden nach dem ersten Alarm", StringComparison.Ordinal))
        : null;

    internal static Text Overdue(Text by) => new($"Overdue by {by.English}", $"Überfällig seit {by.German}");

    internal static Text Passed(Text by) => new($"passed {by.English} ago", $"vor {by.German} verstrichen");

    internal static Text Remaining(Text span) => new($"{span.English} left", $"noch {span.German}");

    internal static Text Late(Text span) => new($"{span.English} late", $"{span.German} zu spät");

    internal static Text Of(Force force) => force switch
    {
        Force.Law => new("Law", "Gesetz"),
        Force.Guidance => new("Guidance", "Leitlinie"),
        Force.Contract => new("Contract", "Vertrag"),
        Force.Expectation => new("Expectation, no duty in force", "Erwartung, keine geltende Pflicht"),
        _ => new("Own rule", "Eigene Regel"),
    };

    /// <summary>A mark of confidence as packs spell it.</summary>
    public static Text Confidence(string mark) => mark switch
    {
        "verified" => new("verified", "geprüft"),
        "verified-old" => new("read some time ago", "vor längerem gelesen"),
        "computed" => new("derived", "abgeleitet"),
        "own rule" => new("own rule", "eigene Regel"),
        "authority" or "authority-page" => new("authority's page", "Seite der Behörde"),
        "second hand" or "second-hand" or "second-hand-old" => new("second hand", "aus zweiter Hand"),
        "from memory" or "from-memory" or "memory" => new("from memory", "aus dem Gedächtnis"),
        "own reading" => new("own reading", "eigene Lesart"),
        "unread" => new("unread", "ungelesen"),
        _ => Text.Same(mark),
    };
}
