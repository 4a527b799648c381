using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Texts;

/// <summary>What each form of an incident says and asks.</summary>
public static class ActionTexts
{
    public static Text Record { get; } = new("Record", "Festhalten");

    public static Text Recorded { get; } = new("Recorded.", "Festgehalten.");

    public static Text Aware { get; } = new("State awareness", "Kenntnis angeben");

    public static Text AwareIntro { get; } = new(
        "You state that the organisation has become aware of a significant incident. The legal clocks run from the instant you give here"
            + " (Art. 23(4)); they do not stop again.",
        "Sie geben an, dass die Organisation von einem erheblichen Vorfall Kenntnis erlangt hat. Die gesetzlichen Fristen laufen ab dem"
            + " Zeitpunkt, den Sie hier angeben (Art. 23 Abs. 4); sie halten nicht wieder an.");

    public static Text AwareAt { get; } = new("Aware since", "Kenntnis seit");

    public static Text Basis { get; } = new("What makes it certain enough?", "Was macht es hinreichend sicher?");

    public static Text BasisHint { get; } = new(
        "What was found, and why it is significant (Art. 23(3)).", "Was gefunden wurde, und warum es erheblich ist (Art. 23 Abs. 3).");

    public static Text Gap { get; } = new("Why so long after the first alert?", "Warum so lange nach dem ersten Alarm?");

    public static Text Correct { get; } = new("Correct awareness", "Kenntnis berichtigen");

    public static Text CorrectIntro { get; } = new(
        "The due instants are computed anew. What was overdue stays on record as overdue.",
        "Die Fristen werden neu berechnet. Was überfällig war, bleibt als überfällig festgehalten.");

    public static Text Reason { get; } = new("Reason", "Begründung");

    public static Text NotSignificant { get; } = new("Judge not significant", "Als nicht erheblich beurteilen");

    public static Text NotSignificantIntro { get; } = new(
        "The assessment clock stops and nothing is to be reported. If the incident becomes significant later, state awareness then.",
        "Die Bewertungsuhr hält an, und es ist nichts zu melden. Wird der Vorfall später erheblich, geben Sie dann die Kenntnis an.");

    public static Text JudgedAt { get; } = new("Judged", "Beurteilt");

    public static Text Submission { get; } = new("Record a submission", "Abgabe festhalten");

    public static Text SubmissionIntro { get; } = new(
        "You record that this report was handed in: its clock stops. The file is kept as evidence and never changes.",
        "Sie halten fest, dass diese Meldung abgegeben wurde: Ihre Uhr hält an. Die Datei wird als Nachweis verwahrt und nie geändert.");

    public static Text AlreadySubmitted { get; } = new(
        "A submission is on record already. A correction needs a reason; both stay on record.",
        "Eine Abgabe ist bereits festgehalten. Eine Berichtigung braucht eine Begründung; beide bleiben festgehalten.");

    public static Text SubmittedAt { get; } = new("Handed in", "Abgegeben");

    public static Text Channel { get; } = new("How was it handed in?", "Wie wurde sie abgegeben?");

    public static Text ChannelHint { get; } = new("The portal's name, e-mail, telephone ...", "Name des Portals, E-Mail, Telefon ...");

    public static Text AuthorityReference { get; } = new("The authority's reference", "Aktenzeichen der Behörde");

    public static Text Report { get; } = new("What was handed in (file)", "Was abgegeben wurde (Datei)");

    public static Text ReportHint { get; } = new(
        "The exact file or a print of the portal's last page.", "Genau diese Datei oder ein Abdruck der letzten Seite des Portals.");

    public static Text Receipt { get; } = new("Receipt (file)", "Eingangsbestätigung (Datei)");

    public static Text CorrectionReason { get; } = new("Why is it corrected?", "Warum wird sie berichtigt?");

    public static Text Note { get; } = new("Add a note", "Notiz hinzufügen");

    public static Text NoteText { get; } = new("Note", "Notiz");

    public static Text Close { get; } = new("Close the incident", "Vorfall schließen");

    public static Text CloseIntro { get; } = new(
        "Nothing is left to report. The incident stays on record.", "Es bleibt nichts zu melden. Der Vorfall bleibt festgehalten.");

    public static Text Acknowledge { get; } = new("Acknowledge the reminder", "Erinnerung bestätigen");

    public static Text AcknowledgeIntro { get; } = new(
        "Somebody is on it: no escalation follows the reminders so far.",
        "Jemand kümmert sich: Auf die Erinnerungen bisher folgt keine Eskalation.");

    public static Text OverrideReason { get; } = new(
        "The assessment found a criterion met: why is the incident not significant all the same?",
        "Die Bewertung fand ein Kriterium erfüllt: Warum ist der Vorfall trotzdem nicht erheblich?");

    public static Text Withdraw { get; } = new("Withdraw significance", "Erheblichkeit zurückziehen");

    public static Text WithdrawIntro { get; } = new(
        "The incident turned out not to be significant. Nothing filed is cancelled; to whom something was filed, a correction is owed.",
        "Der Vorfall hat sich als nicht erheblich erwiesen. Nichts Abgegebenes wird aufgehoben; wem etwas gemeldet wurde, dem ist eine"
            + " Berichtigung geschuldet.");

    public static Text KnownSince { get; } = new("Known since", "Bekannt seit");

    public static Text Void { get; } = new("Opened by mistake", "Irrtümlich eröffnet");

    public static Text VoidIntro { get; } = new(
        "Its clocks stop. It stays on record with your reason; nothing is deleted.",
        "Seine Uhren halten an. Er bleibt mit Ihrer Begründung festgehalten; nichts wird gelöscht.");

    public static Text StateTime { get; } = new("State a time", "Zeitpunkt angeben");

    public static Text WhichTime { get; } = new("Which one?", "Welchen?");

    public static Text ChangeNeedsReason { get; } = new(
        "Needed to change what was stated before.", "Nötig, um eine frühere Angabe zu ändern.");

    public static Text Ongoing { get; } = new("Is the incident still going on?", "Dauert der Vorfall an?");

    public static Text OngoingIntro { get; } = new(
        "While it goes on, a progress report takes the final report's place; the final report follows once it is handled (Art. 23(4)(e)).",
        "Solange er andauert, tritt eine Fortschrittsmeldung an die Stelle der Abschlussmeldung; diese folgt nach der Bewältigung"
            + " (Art. 23 Abs. 4 Buchst. e).");

    public static Text GapHint(Duration limit) => new(
        $"Needed if awareness came more than {limit.TotalHours:0.#} hours after it.",
        $"Nötig, wenn die Kenntnis mehr als {limit.TotalHours:0.#} Stunden danach kam.");

    public static Text Of(Text action, Text stage) => new($"{action.English}: {stage.English}", $"{action.German}: {stage.German}");
}
