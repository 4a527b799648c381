using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Significance;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>Events of an incident, as its timeline names them.</summary>
public static class TimelineTexts
{
    public static Text Opened { get; } = new("Opened", "Eröffnet");

    public static Text Described { get; } = new("Description changed", "Beschreibung geändert");

    public static Text NotSignificant { get; } = new("Judged not significant", "Als nicht erheblich beurteilt");

    public static Text Begun(string scenario) => new($"Exercise from the scenario {scenario}", $"Übung nach dem Szenario {scenario}");

    public static Text Overridden { get; } =
        new("Not significant although a criterion is met", "Nicht erheblich, obwohl ein Kriterium erfüllt ist");

    public static Text Assessed(SignificanceOutcome outcome) => outcome switch
    {
        SignificanceOutcome.Significant => new("Significance assessed: criteria met", "Erheblichkeit bewertet: Kriterien erfüllt"),
        SignificanceOutcome.NotSignificant =>
            new("Significance assessed: no criterion met", "Erheblichkeit bewertet: kein Kriterium erfüllt"),
        _ => new("Significance assessed: undetermined", "Erheblichkeit bewertet: offen"),
    };

    public static Text Note { get; } = new("Note", "Notiz");

    public static Text Closed { get; } = new("Closed", "Geschlossen");

    public static Text DataErased { get; } = new("Personal data erased", "Personenbezogene Daten gelöscht");

    public static Text Erased { get; } = new("(erased)", "(gelöscht)");

    public static Text Withdrawn { get; } = new("Significance withdrawn", "Erheblichkeit zurückgezogen");

    public static Text Voided { get; } = new("Marked as opened by mistake", "Als irrtümlich eröffnet gekennzeichnet");

    public static Text Filed(Text stage) =>
        new($"{stage.English}: what was filed is kept as evidence", $"{stage.German}: Das Abgegebene ist als Nachweis verwahrt");

    public static Text Received(Text stage) => new(
        $"{stage.English}: the receipt is kept as evidence", $"{stage.German}: Die Eingangsbestätigung ist als Nachweis verwahrt");

    public static Text Waived(Text stage) =>
        new($"Judged not owed: {stage.English}", $"Als nicht geschuldet beurteilt: {stage.German}");

    public static Text DutyRecorded { get; } = new("Reporting duty recorded", "Meldepflicht festgehalten");

    public static Text DutyEnded { get; } = new("Reporting duty ended", "Meldepflicht beendet");

    public static Text EffectsStated { get; } = new("Effects stated", "Auswirkungen angegeben");

    public static Text StillGoing { get; } = new("The incident is still going on", "Der Vorfall dauert an");

    public static Text Over { get; } = new("The incident is over", "Der Vorfall ist vorüber");

    public static Text RecipientsJudged { get; } = new("Notice to recipients judged", "Unterrichtung der Empfänger beurteilt");

    public static Text RecipientsTold { get; } = new("Recipients of the service were told", "Empfänger des Dienstes wurden unterrichtet");

    public static Text Requested(Text stage) => new($"Requested: {stage.English}", $"Angefordert: {stage.German}");

    public static Text Updated(Text stage, Text at) =>
        new($"{stage.English} updated {at.English}", $"{stage.German} aktualisiert {at.German}");

    public static Text Ended(Text stage) => new($"No longer owed: {stage.English}", $"Nicht mehr geschuldet: {stage.German}");

    public static Text DutyAware(string duty, Text at) =>
        new($"Awareness for {duty}: {at.English}", $"Kenntnis für {duty}: {at.German}");

    public static Text Dues(int count) => new($"{count} due instants recorded", $"{count} Fristen festgehalten");

    public static Text Steps(int count) => new($"{count} reminders and marks", $"{count} Erinnerungen und Vermerke");

    public static Text Ticket(TicketChange change) => change switch
    {
        TicketChange.Updated => new("Ticket updated", "Ticket geändert"),
        TicketChange.Resolved => new("Ticket resolved", "Ticket gelöst"),
        TicketChange.Repeated => new("Ticket repeated", "Ticket wiederholt"),
        TicketChange.Commented => new("Ticket commented on", "Ticket kommentiert"),
        _ => new("Ticket reopened", "Ticket wieder geöffnet"),
    };

    public static Text Intake(IntakeOutcome outcome) => outcome switch
    {
        IntakeOutcome.Ignore => new("By rule: not opened for", "Nach Regel: kein Anlass zur Eröffnung"),
        IntakeOutcome.Open => new("By rule: opened", "Nach Regel: eröffnet"),
        IntakeOutcome.OpenAndAssess => new("By rule: to be assessed", "Nach Regel: zu bewerten"),
        _ => new("By rule: to be assessed, on-call paged", "Nach Regel: zu bewerten, Bereitschaft alarmiert"),
    };

    public static Text TicketResolved(Text at) => new(
        $"The ticket was resolved {at.English}. That closes no clock: decide here what becomes of the incident.",
        $"Das Ticket wurde gelöst {at.German}. Das hält keine Uhr an: Entscheiden Sie hier, was aus dem Vorfall wird.");

    public static Text Stated(Text which, Text at) => new($"{which.English} stated: {at.English}", $"{which.German}: {at.German}");

    public static Text Aware(Text at) => new($"Awareness stated: {at.English}", $"Kenntnis angegeben: {at.German}");

    public static Text Corrected(Text before, Text at) => new(
        $"Awareness corrected from {before.English} to {at.English}", $"Kenntnis berichtigt von {before.German} auf {at.German}");

    public static Text Due(Text stage, Text at, bool estimate) => estimate
        ? new($"{stage.English} expected {at.English}", $"{stage.German} voraussichtlich fällig {at.German}")
        : new($"{stage.English} due {at.English}", $"{stage.German} fällig {at.German}");

    public static Text Submitted(Text stage, Text at) =>
        new($"{stage.English} submitted {at.English}", $"{stage.German} abgegeben {at.German}");

    public static Text SubmissionCorrected(Text stage, Text at) => new(
        $"{stage.English}: submission corrected to {at.English}", $"{stage.German}: Abgabe berichtigt auf {at.German}");

    public static Text Acknowledged(Text stage) =>
        new($"Reminder acknowledged: {stage.English}", $"Erinnerung bestätigt: {stage.German}");

    public static Text Step(StepKind kind, Text stage) => kind switch
    {
        StepKind.Remind => new($"Reminder: {stage.English}", $"Erinnerung: {stage.German}"),
        StepKind.Escalate => new($"Escalation: {stage.English}", $"Eskalation: {stage.German}"),
        _ => new($"Overdue: {stage.English}", $"Überfällig: {stage.German}"),
    };

    public static Text DueAt(Text at) => new($"due {at.English}", $"fällig {at.German}");
}
