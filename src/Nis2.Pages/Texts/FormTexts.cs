using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>What all forms say.</summary>
public static class FormTexts
{
    public static Text Missing { get; } = new("An answer is needed here.", "Hier fehlt eine Angabe.");

    public static Text NowOrThen { get; } = new(
        "A time stands here, but 'now' is chosen: choose 'at', or clear the time.",
        "Hier steht eine Uhrzeit, gewählt ist aber „jetzt“: Wählen Sie „am“, oder leeren Sie die Uhrzeit.");

    public static Text NoInstant { get; } = new("Give date and time.", "Geben Sie Datum und Uhrzeit an.");

    public static Text Twice { get; } = new(
        "Clocks went back: this time came twice on that day. Choose the offset that is meant, the larger one came first.",
        "Die Uhren wurden zurückgestellt: Diese Uhrzeit gab es an dem Tag zweimal. Wählen Sie die Abweichung, die gemeint ist; die größere"
            + " kam zuerst.");

    public static Text Never { get; } = new(
        "Clocks went forward: this time did not exist on that day.",
        "Die Uhren wurden vorgestellt: Diese Uhrzeit gab es an dem Tag nicht.");

    public static Text TooLarge { get; } = new(
        "The files are too large for this page; the API takes larger ones as evidence.",
        "Die Dateien sind zu groß für diese Seite; die API nimmt größere als Nachweis an.");

    public static Text Unreadable { get; } = new("The form could not be read.", "Das Formular konnte nicht gelesen werden.");

    public static Text Stale { get; } = new(
        "Nothing was recorded: others changed the incident in the meantime. Look at the changes, then send the form again.",
        "Nichts wurde festgehalten: Andere haben den Vorfall inzwischen geändert. Sehen Sie die Änderungen an, dann senden Sie erneut.");

    internal static Text Back { get; } = new("Back to the incident", "Zurück zum Vorfall");

    internal static Text NotYet { get; } = new("Nothing was recorded yet", "Noch nichts festgehalten");

    internal static Text Changed { get; } = new("What changed in the meantime", "Was sich inzwischen geändert hat");

    internal static Text Error { get; } = new("Error", "Fehler");

    internal static Text Optional { get; } = new("optional", "freiwillig");

    internal static Text Now { get; } = new("Now", "Jetzt");

    internal static Text At { get; } = new("At", "Am");

    internal static Text Date { get; } = new("Date", "Datum");

    internal static Text Time { get; } = new("Time", "Uhrzeit");

    internal static Text Offset { get; } = new("Offset", "Abweichung von UTC");

    internal static Text Forbidden { get; } = new(
        "Your roles in this organisation do not allow that.", "Ihre Rollen in dieser Organisation erlauben das nicht.");
}
