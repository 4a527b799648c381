using Nis2.Compliance.Assessments;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class PlanTexts
{
    internal static Text Intro { get; } = new(
        "Each action closes a gap below a control of the standard. Deadlines are obligations: they are reminded of and escalated.",
        "Jede Aktion schließt eine Lücke unterhalb einer Maßnahme der Norm. "
        + "Fristen sind Pflichten: An sie wird erinnert, und sie werden eskaliert.");

    internal static Text NoActions { get; } = new("Nothing is planned yet. Plan an action:", "Noch ist nichts geplant. Aktion planen:");

    internal static Text Actions { get; } = new("Actions", "Aktionen");

    internal static Text Action { get; } = new("Action", "Aktion");

    internal static Text For { get; } = new("For", "Wofür");

    internal static Text Below { get; } = new("below", "unterhalb von");

    internal static Text Due { get; } = new("Due", "Fällig");

    internal static Text Overdue { get; } = new("overdue", "überfällig");

    internal static Text EvidenceNeeded { get; } = new("Evidence needed", "Nötiger Nachweis");

    internal static Text NotNamed { get; } = new("not named", "nicht benannt");

    internal static Text Corrective { get; } = new("corrective action (Art. 21(4))", "Korrekturmaßnahme (Art. 21 Abs. 4)");

    internal static Text Cycles { get; } = new("Cycles", "Zyklen");

    internal static Text Cycle { get; } = new("Cycle", "Zyklus");

    internal static Text Every { get; } = new("Every", "Alle");

    internal static Text Last { get; } = new("Last held", "Zuletzt");

    internal static Text Next { get; } = new("Next until", "Nächster bis");

    internal static Text NotSet { get; } = new("not set", "nicht gesetzt");

    internal static Text Never { get; } = new("not recorded", "nicht festgehalten");

    internal static Text EvidenceThere(int count) =>
        new(count == 1 ? "1 file" : $"{count} files", count == 1 ? "1 Datei" : $"{count} Dateien");

    internal static Text Months(int months) => new($"{months} months", $"{months} Monate");

    public static Text Of(ActionStatus status) => status switch
    {
        ActionStatus.Open => new("open", "offen"),
        ActionStatus.Done => new("done", "erledigt"),
        _ => new("dropped", "fallen gelassen"),
    };

    public static Text Of(CycleKind kind) => kind switch
    {
        CycleKind.InternalAudit => new("Internal audit (clause 9.2)", "Internes Audit (Klausel 9.2)"),
        CycleKind.ManagementReview => new("Management review (clause 9.3)", "Managementbewertung (Klausel 9.3)"),
        _ => new("Effectiveness of the measures (Art. 21(2)(f))", "Wirksamkeit der Maßnahmen (Art. 21 Abs. 2 Buchst. f)"),
    };
}
