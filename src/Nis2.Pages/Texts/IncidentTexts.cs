using Nis2.Compliance.Incidents;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class IncidentTexts
{
    public static Text Occurred { get; } = new("Occurred", "Eingetreten");

    public static Text FirstAlert { get; } = new("First alert", "Erster Alarm");

    public static Text AssessmentStarted { get; } = new("Assessment started", "Bewertung begonnen");

    public static Text BecameAware { get; } = new("Became aware", "Kenntnis erlangt");

    public static Text JudgedSignificant { get; } = new("Judged significant", "Als erheblich beurteilt");

    public static Text JudgedNotSignificant { get; } = new("Judged not significant", "Als nicht erheblich beurteilt");

    internal static Text TitleErased { get; } = new("(title erased)", "(Titel gelöscht)");

    internal static Text SeverityIs { get; } = new("Severity:", "Schweregrad:");

    internal static Text Clocks { get; } = new("Clocks", "Uhren");

    internal static Text Times { get; } = new("Times", "Zeiten");

    internal static Text Timeline { get; } = new("Timeline", "Verlauf");

    internal static Text What { get; } = new("What", "Was");

    public static Text When { get; } = new("When", "Wann");

    internal static Text StatedBy { get; } = new("Stated by", "Angegeben von");

    internal static Text Why { get; } = new("Why", "Warum");

    internal static Text Recorded { get; } = new("Recorded", "Festgehalten");

    internal static Text By { get; } = new("By", "Von");

    internal static Text NotStated { get; } = new("not stated", "nicht angegeben");

    internal static Text ToDo { get; } = new("What you can do", "Was Sie tun können");

    internal static Text Acknowledge { get; } = new("I have seen the reminder", "Erinnerung gesehen");

    public static Text Of(IncidentTime which) => which switch
    {
        IncidentTime.Occurred => Occurred,
        IncidentTime.FirstAlert => FirstAlert,
        IncidentTime.AssessmentStarted => AssessmentStarted,
        IncidentTime.Detected => new("Detected", "Entdeckt"),
        IncidentTime.Established => new("Established", "Festgestellt"),
        IncidentTime.Verified => new("Verified", "Bestätigt"),
        IncidentTime.Handled => new("Handled", "Bewältigt"),
        IncidentTime.OperationRestored => new("Operation restored", "Betrieb wiederhergestellt"),
        IncidentTime.ImpactEnded => new("Impact ended", "Auswirkungen beendet"),
        _ => Text.Same(which.ToString()),
    };

    public static Text Of(IncidentStatus status) => status switch
    {
        IncidentStatus.Suspected => new("Suspected", "Verdacht"),
        IncidentStatus.NotSignificant => new("Not significant", "Nicht erheblich"),
        IncidentStatus.Significant => new("Significant", "Erheblich"),
        IncidentStatus.Reported => new("Reported", "Gemeldet"),
        IncidentStatus.Closed => new("Closed", "Geschlossen"),
        IncidentStatus.Withdrawn => new("Withdrawn", "Zurückgezogen"),
        IncidentStatus.Void => new("Void", "Ungültig"),
        _ => Text.Same(status.ToString()),
    };

    public static Text Of(Severity severity) => severity switch
    {
        Severity.Low => new("Low", "Niedrig"),
        Severity.Medium => new("Medium", "Mittel"),
        Severity.High => new("High", "Hoch"),
        _ => new("Critical", "Kritisch"),
    };

    internal static Text Faster(int compression) =>
        new($"Its clock runs {compression} times faster", $"Ihre Uhr läuft {compression}-mal so schnell");
}
