using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

internal static class ShellTexts
{
    public static Text Skip { get; } = new("Skip to content", "Zum Inhalt springen");

    public static Text Languages { get; } = new("Language", "Sprache");

    public static Text SignedInAs { get; } = new("Signed in as", "Angemeldet als");

    public static Text SignOut { get; } = new("Sign out", "Abmelden");

    public static Text AsOf { get; } = new("As of", "Stand");

    public static Text Reload { get; } = new("Reload for the present state", "Neu laden für den jetzigen Stand");

    public static Text NoAdvice { get; } = new(
        "Dates support your own judgement; they are not legal advice.",
        "Termine stützen Ihr eigenes Urteil; sie sind keine Rechtsberatung.");

    public static Text Exercise { get; } = new("EXERCISE", "ÜBUNG");

    public static Text NotReal { get; } = new("This is a rehearsal, no real incident.", "Dies ist eine Probe, kein echter Vorfall.");

    public static Text NotFound { get; } = new("Not found", "Nicht gefunden");

    public static Text NothingHere { get; } = new(
        "There is nothing at this address, or you have no role in its organisation.",
        "Unter dieser Adresse gibt es nichts, oder Sie haben keine Rolle in der Organisation.");

    public static Text Refused { get; } = new("Not allowed", "Nicht erlaubt");

    public static Text AllIncidents { get; } = new("All incidents", "Alle Vorfälle");
}
