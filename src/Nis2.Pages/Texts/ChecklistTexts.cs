using Nis2.Compliance.Frameworks;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class ChecklistTexts
{
    internal static Text Missing { get; } = new("Missing", "Es fehlt");

    internal static Text Unknown { get; } = new("Not known", "Nicht bekannt");

    internal static Text List(string id) => id switch
    {
        "content-hub" => new("Six steps (after the first source article)", "Sechs Schritte (nach dem ersten Quellenartikel)"),
        "comparison-article" => new("Seven steps (after the second source article)", "Sieben Schritte (nach dem zweiten Quellenartikel)"),
        _ => Text.Same(id),
    };

    public static Text Of(StepState state) => state switch
    {
        StepState.Done => new("done", "erledigt"),
        StepState.Open => new("open", "offen"),
        _ => new("not known", "nicht bekannt"),
    };

    internal static string Symbol(StepState state) => state switch
    {
        StepState.Done => "●",
        StepState.Open => "○",
        _ => "?",
    };

    internal static string Class(StepState state) => state switch
    {
        StepState.Done => "is-covered",
        StepState.Open => "is-missing",
        _ => "is-open",
    };

    public static Text Of(ChecklistNeed need) => need switch
    {
        ChecklistNeed.ScopeAssessed => new("whether NIS2 applies to each legal entity", "ob NIS2 für jeden Rechtsträger gilt"),
        ChecklistNeed.SoaStated => new("a Statement of Applicability", "eine Erklärung zur Anwendbarkeit"),
        ChecklistNeed.GapsAssessed => new("a gap analysis that was kept", "eine festgehaltene Lückenanalyse"),
        ChecklistNeed.GapsPlanned => new(
            "an action with owner, deadline and evidence for each gap", "je Lücke eine Aktion mit Verantwortlichem, Frist und Nachweis"),
        ChecklistNeed.ReportingReady => new(
            "contacts to be told, and nothing overdue of reporting readiness",
            "zu benachrichtigende Kontakte und nichts Überfälliges in der Meldebereitschaft"),
        ChecklistNeed.ExerciseHeld => new("an incident exercise in this half-year", "eine Vorfallsübung in diesem Halbjahr"),
        ChecklistNeed.Registered => new("every registration with the authority", "jede Registrierung bei der Behörde"),
        ChecklistNeed.ManagementApproved => new(
            "management's approval of the present statement", "die Billigung der jetzigen Erklärung durch die Leitung"),
        ChecklistNeed.ManagementTrained => new("training of the members of management", "Schulung der Mitglieder der Leitung"),
        ChecklistNeed.SuppliersReviewed =>
            new("reviews of all direct suppliers in time", "fristgerechte Prüfung aller unmittelbaren Anbieter"),
        _ => new("evidence linked to what it shows", "Nachweise, die mit dem verknüpft sind, was sie belegen"),
    };
}
