using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

internal static class HomeTexts
{
    public static Text Title { get; } = new("Open incidents", "Offene Vorfälle");

    public static Text Heading { get; } = new("Open incidents and what is due", "Offene Vorfälle und was fällig ist");

    public static Text NoOrganisation { get; } = new(
        "There is no organisation yet. Create the first one with", "Es gibt noch keine Organisation. Legen Sie die erste an mit");

    public static Text Description { get; } = new(
        "The API's description says what it takes.", "Die Beschreibung der API sagt, was dazu gehört.");

    public static Text NoIncidents { get; } = new("No open incidents.", "Keine offenen Vorfälle.");

    public static Text HowTheyOpen { get; } = new(
        "A signed ticket opens one through a webhook source, or a person does here or with",
        "Ein signiertes Ticket eröffnet einen über eine Webhook-Quelle, oder eine Person hier oder mit");

    public static Text Incidents { get; } = new("Incidents", "Vorfälle");

    public static Text Exercises { get; } = new("Exercises", "Übungen");

    public static Text DueNext { get; } = new("Due next", "Als Nächstes fällig");

    public static Text NothingDue { get; } = new("Nothing is due.", "Nichts ist fällig.");

    public static Text More { get; } = new("There is more than this page shows; everything:", "Es gibt mehr, als diese Seite zeigt; alles:");

    public static Text NoRole(string person) => new(
        $"You have no role in any organisation. Ask an administrator to add {person} as a member.",
        $"Sie haben in keiner Organisation eine Rolle. Bitten Sie die Administration, {person} als Mitglied aufzunehmen.");

    public static Text TimesOf(string zone) => new($"Times of {zone}", $"Zeiten von {zone}");
}
