using Nis2.Compliance.Subjects;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>The domain's refusals; in English they are the domain's own sentences.</summary>
public static class RefusalTexts
{
    public static Text Of(Refusal refusal)
    {
        var source = refusal.Source is { } law ? $" ({law})" : string.Empty;
        return new Text(refusal.Detail + source, (German(refusal.Rule) ?? refusal.Detail) + source);
    }

    /// <summary>Null where the rule has no German sentence; then the English one stands.</summary>
    internal static string? German(string rule) => rule switch
    {
        "field-missing" => "Hier fehlt eine Angabe.",
        "text-too-long" => "Der Text ist zu lang.",
        "instant-in-future" => "Dieser Zeitpunkt ist noch nicht gekommen.",
        "instant-too-early" => "Zeitpunkte vor dem Jahr 2000 ergeben hier keinen Sinn.",
        "instant-before-occurrence" => "Niemand hat Kenntnis von einem Vorfall, bevor er eintritt.",
        "awareness-gap-needs-reason" =>
            "Die Kenntnis kam später nach dem ersten Alarm, als die eigene Regel zulässt: Sagen Sie, warum.",
        "awareness-already-stated" => "Die Kenntnis eines erheblichen Vorfalls steht fest. Berichtigen Sie sie.",
        "awareness-not-stated" => "Noch hat niemand Kenntnis eines erheblichen Vorfalls angegeben.",
        "awareness-after-submission" => "Eine Meldung wurde vor diesem Zeitpunkt abgegeben.",
        "criterion-met-needs-reason" =>
            "Die Bewertung fand ein Kriterium erfüllt: Begründen Sie, warum der Vorfall trotzdem nicht erheblich ist.",
        "nothing-submitted" => "Für diese Stufe wurde noch nichts abgegeben.",
        "stage-not-open" => "Für diese Stufe läuft keine Uhr.",
        "assessment-open" => "Entscheiden Sie zuerst, ob der Vorfall erheblich ist.",
        "legal-stage-open" => "Es sind noch Meldungen abzugeben.",
        "stage-unknown" => "Diese Stufe gibt es nicht.",
        "final-report-before-notification" =>
            "Die Abschlussmeldung folgt auf die Meldung: Ihre Frist läuft ab deren Abgabe.",
        "nothing-to-correct" => "Für diese Stufe wurde noch nichts abgegeben.",
        "submission-differs" => "Für diese Stufe steht eine andere Abgabe fest: Berichtigen Sie sie mit Begründung.",
        "submission-before-awareness" => "Eine Meldung kann nicht vor der Kenntnis abgegeben sein.",
        _ => null,
    };
}
