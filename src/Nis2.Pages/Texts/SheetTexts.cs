using Nis2.Compliance.Law;
using Nis2.Compliance.Organisations;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

internal static class SheetTexts
{
    public static Text Title { get; } = new("Emergency sheet", "Notfallblatt");

    public static Text Keep { get; } = new(
        "Keep it printed, where it is found when no computer works.",
        "Gedruckt dort aufbewahren, wo es auch ohne Rechner gefunden wird.");

    public static Text Steps { get; } = new("What to do", "Was zu tun ist");

    public static IReadOnlyList<Text> Step { get; } =
    [
        new("Write down the time, what was seen, and who saw it.", "Uhrzeit notieren, was gesehen wurde und von wem."),
        new("Call the chain below from its top until somebody takes it on.", "Die Kette unten von oben anrufen, bis jemand übernimmt."),
        new(
            "Isolate what is affected; do not switch it off or clean it: traces are needed.",
            "Betroffenes trennen, nicht ausschalten und nicht bereinigen: Spuren werden gebraucht."),
        new(
            "Decide whether it is significant (Art. 23(3)): severe disruption or financial loss, or considerable damage to others. "
                + "Write down when you became aware of that: the periods run from there.",
            "Entscheiden, ob der Vorfall erheblich ist (Art. 23 Abs. 3): schwere Betriebsstörung oder finanzielle Verluste, oder "
                + "erhebliche Schäden für andere. Notieren, wann das bekannt wurde: Von da an laufen die Fristen."),
        new("Tell the management (Art. 20).", "Die Leitung unterrichten (Art. 20)."),
        new(
            "File the early warning in time, also when little is known; use the blank form below where the portal can't be reached.",
            "Die frühe Erstmeldung fristgerecht abgeben, auch wenn wenig bekannt ist; "
                + "ist das Portal nicht erreichbar, das Formular unten nutzen."),
        new(
            "Are personal data affected? The GDPR asks for its own notification within 72 hours (Art. 33).",
            "Sind personenbezogene Daten betroffen? Die DSGVO verlangt eine eigene Meldung binnen 72 Stunden (Art. 33)."),
        new(
            "Tell the recipients of your services where they are affected (Art. 23(1) and (2)).",
            "Empfänger der Dienste unterrichten, wo sie betroffen sind (Art. 23 Abs. 1 und 2)."),
        new(
            "Keep what was filed with its receipt, and record it in the system once it works again.",
            "Abgegebenes mit Bestätigung aufbewahren und nachtragen, sobald das System wieder läuft."),
    ];

    public static Text Chain { get; } = new("On-call chain", "Rufbereitschaft");

    public static Text ChainEmpty { get; } = new("Nobody is on call: name somebody.", "Niemand ist in Bereitschaft: bitte benennen.");

    public static Text Others { get; } = new("Further contacts", "Weitere Kontakte");

    public static Text Name { get; } = new("Name", "Name");

    public static Text Phone { get; } = new("Phone", "Telefon");

    public static Text Email { get; } = new("E-mail", "E-Mail");

    public static Text Deputy { get; } = new("deputy", "Vertretung");

    public static Text Pager { get; } = new("rota kept elsewhere", "Dienstplan andernorts");

    public static Text None { get; } = new("none on record", "nicht hinterlegt");

    public static Text Expectation { get; } = new(
        "No act in force is known: what follows is what the directive expects, not a duty.",
        "Kein geltendes Gesetz bekannt: Es folgt, was die Richtlinie erwartet, keine Pflicht.");

    public static Text Authority { get; } = new("Authority", "Behörde");

    public static Text Csirt { get; } = new("CSIRT", "CSIRT");

    public static Text Channel { get; } = new("Portal or channel", "Portal oder Meldeweg");

    public static Text ReportLanguage { get; } = new("Language", "Sprache");

    public static Text Unread { get; } = new("unread: nobody has checked it", "ungelesen: niemand hat es geprüft");

    public static Text NothingFound { get; } = new("nothing found", "nichts gefunden");

    public static Text Stage { get; } = new("Report", "Meldung");

    public static Text Within { get; } = new("Within", "Frist");

    public static Text Basis { get; } = new("Rests on", "Grundlage");

    public static Text NoPeriod { get; } = new("no period stated", "keine Frist genannt");

    public static Text Expected { get; } = new("expected", "erwartet");

    public static Text Required { get; } = new("required", "Pflicht");

    public static Text Blank { get; } = new("Blank form", "Formular zum Ausfüllen");

    public static Text AsOf { get; } = new("As of", "Stand");

    public static Text Of(Duty duty) => duty switch
    {
        Duty.OnCall => new("on call", "Bereitschaft"),
        Duty.Responsible => new("responsible", "zuständig"),
        _ => new("management", "Leitung"),
    };

    public static Text Of(ReportingPeriod period) => (period.Amount, period.Unit) switch
    {
        (null, _) or (_, null) => NoPeriod,
        ({ } amount, { } unit) => new($"{amount} {Unit(unit, amount).English} {After(period.Anchor).English}",
            $"{amount} {Unit(unit, amount).German} {After(period.Anchor).German}"),
    };

    public static Text? Condition(StageCondition? when) => when switch
    {
        null => null,
        StageCondition.TrustService => new("trust services", "Vertrauensdienste"),
        StageCondition.Ongoing => new("while the incident is ongoing", "bei andauerndem Vorfall"),
        _ => new("across borders", "grenzüberschreitend"),
    };

    public static Text Confidence(string mark) => mark switch
    {
        Compliance.Law.Confidence.Verified => new("read in the act", "im Gesetz gelesen"),
        Compliance.Law.Confidence.VerifiedOld => new("read some time ago", "vor längerem gelesen"),
        Compliance.Law.Confidence.Computed => new("computed", "errechnet"),
        Compliance.Law.Confidence.AuthorityPage => new("authority's page", "Seite der Behörde"),
        Compliance.Law.Confidence.SecondHand => new("second hand", "aus zweiter Hand"),
        Compliance.Law.Confidence.SecondHandOld => new("second hand, old", "aus zweiter Hand, alt"),
        Compliance.Law.Confidence.FromMemory => new("from memory: check it", "aus dem Gedächtnis: prüfen"),
        Compliance.Law.Confidence.Unread => Unread,
        _ => Text.Same(mark),
    };

    private static Text Unit(PeriodUnit unit, int amount) => (unit, amount) switch
    {
        (PeriodUnit.Hour, 1) => new("hour", "Stunde"),
        (PeriodUnit.Hour, _) => new("hours", "Stunden"),
        (PeriodUnit.Day, 1) => new("day", "Tag"),
        (PeriodUnit.Day, _) => new("days", "Tage"),
        (PeriodUnit.WorkingDay, 1) => new("working day", "Arbeitstag"),
        (PeriodUnit.WorkingDay, _) => new("working days", "Arbeitstage"),
        (PeriodUnit.Week, 1) => new("week", "Woche"),
        (PeriodUnit.Week, _) => new("weeks", "Wochen"),
        (_, 1) => new("month", "Monat"),
        _ => new("months", "Monate"),
    };

    private static Text After(string anchor) => anchor switch
    {
        Anchors.Awareness => new("after becoming aware", "nach Kenntnis"),
        Anchors.Detection => new("after detection", "nach Entdeckung"),
        Anchors.Establishment => new("after establishing it", "nach Feststellung"),
        Anchors.Verification => new("after verification", "nach Verifizierung"),
        Anchors.EarlyWarningSubmitted => new("after the early warning was filed", "nach Abgabe der Erstmeldung"),
        Anchors.NotificationSubmitted => new("after the notification was filed", "nach Abgabe der Meldung"),
        Anchors.Request => new("after the request", "nach Anforderung"),
        Anchors.AuthoritySet => new("as the authority sets it", "wie die Behörde sie setzt"),
        Anchors.HandlingEnded => new("after handling has ended", "nach Ende der Bearbeitung"),
        Anchors.OperationRestored => new("after operation was restored", "nach Wiederherstellung des Betriebs"),
        Anchors.EndOfImpact => new("after the impact has ended", "nach Ende der Auswirkung"),
        Anchors.EndOfImpactNoticeSubmitted => new("after the end-of-impact notice", "nach Anzeige des Endes der Auswirkung"),
        Anchors.NoneStated => new("(the act names no beginning)", "(das Gesetz nennt keinen Beginn)"),
        _ => Text.Same(anchor),
    };
}
