using Nis2.Pages.Languages;
using Nis2.Pages.OnCall;

namespace Nis2.Pages.Texts;

internal static class AcknowledgementTexts
{
    public static Text Title { get; } = new("Acknowledge the alarm", "Alarm bestätigen");

    public static Text Button { get; } = new("I am on it", "Ich übernehme");

    public static Text Of(AcknowledgementState state) => state switch
    {
        AcknowledgementState.Open => new(
            "By acknowledging you take it on, and nobody else is alarmed.",
            "Mit der Bestätigung übernehmen Sie. Danach wird niemand weiter alarmiert."),
        AcknowledgementState.Done => new(
            "Acknowledged. Sign in to see what it is about.", "Bestätigt. Melden Sie sich an, um zu sehen, worum es geht."),
        AcknowledgementState.Used => new(
            "This link was used already. Sign in to see how things stand.",
            "Dieser Link wurde schon benutzt. Melden Sie sich an, um den Stand zu sehen."),
        AcknowledgementState.Expired => new(
            "This link has expired and acknowledges nothing any more. Sign in.",
            "Dieser Link ist abgelaufen und bestätigt nichts mehr. Melden Sie sich an."),
        _ => new(
            "This link is not valid. See whether the address is complete, or sign in.",
            "Dieser Link gilt nicht. Prüfen Sie, ob die Adresse vollständig ist, oder melden Sie sich an."),
    };
}
