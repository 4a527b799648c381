using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>Words of a gap analysis. None of them is a colour, and each symbol has a word beside it.</summary>
public static class GapTexts
{
    public static Text Of(GapStatus status) => status switch
    {
        GapStatus.Covered => new("covered", "abgedeckt"),
        GapStatus.PartlyCovered => new("partly covered", "teilweise abgedeckt"),
        GapStatus.Missing => new("missing", "fehlt"),
        GapStatus.NotApplicable => new("not applicable", "nicht anwendbar"),
        _ => new("not asserted", "keine Aussage"),
    };

    public static string Symbol(GapStatus status) => status switch
    {
        GapStatus.Covered => "●",
        GapStatus.PartlyCovered => "◐",
        GapStatus.Missing => "○",
        GapStatus.NotApplicable => "–",
        _ => "?",
    };

    /// <summary>Name of the style class.</summary>
    public static string Class(GapStatus status) => status switch
    {
        GapStatus.Covered => "is-covered",
        GapStatus.PartlyCovered => "is-partly",
        GapStatus.Missing => "is-missing",
        _ => "is-open",
    };

    public static Text Of(DutyStanding standing) => standing switch
    {
        DutyStanding.Fulfilled => new("fulfilled", "erfüllt"),
        DutyStanding.PartlyFulfilled => new("partly fulfilled", "teilweise erfüllt"),
        DutyStanding.Open => new("open", "offen"),
        _ => new("not known", "nicht bekannt"),
    };

    public static Text Of(Coverage coverage) => coverage switch
    {
        Coverage.Full => new("full", "voll"),
        Coverage.Partial => new("partial", "teilweise"),
        _ => new("none", "keine"),
    };

    public static Text Of(Relationship relationship) => relationship switch
    {
        Relationship.Equal => new("equal", "gleich"),
        Relationship.Subset => new("within the control", "liegt in der Maßnahme der Norm"),
        Relationship.Superset => new("asks for more than the control", "verlangt mehr als die Maßnahme der Norm"),
        _ => new("shares a part", "überschneidet sich"),
    };

    /// <summary>How urgent the source articles call an action.</summary>
    public static Text Level(string? printed) => printed switch
    {
        null => new("not stated", "nicht genannt"),
        "High" => new("High", "Hoch (High)"),
        "Medium" => new("Medium", "Mittel (Medium)"),
        "Variable" => new("Variable", "Unterschiedlich (Variable)"),
        _ => Text.Same(printed),
    };

    /// <summary>One of <see cref="GapReasons"/>.</summary>
    public static Text Reason(string word) => word switch
    {
        GapReasons.ControlNotImplemented => new(
            "A related control or clause does not count, or only in part.",
            "Eine zugehörige Maßnahme oder Klausel der Norm zählt nicht oder nur zum Teil."),
        GapReasons.BeyondStandard => new("NIS2 asks for more than the standard.", "NIS2 verlangt mehr als die Norm."),
        GapReasons.EverythingExcluded => new(
            "Every control for it is left out; Art. 21(2) lists what the measures include at least.",
            "Alle Maßnahmen dafür sind ausgeschlossen; Art. 21 Abs. 2 nennt, was mindestens dazugehört."),
        GapReasons.OutsideScope => new(
            "Services, sites or entities lie outside the certificate's scope; Art. 21(1) asks for all.",
            "Dienste, Standorte oder Einrichtungen liegen außerhalb des Zertifikats; Art. 21 Abs. 1 verlangt alle."),
        GapReasons.CoverageNotAsserted => new(
            "The mapping relates controls and does not say how far they go.",
            "Die Zuordnung nennt Maßnahmen und sagt nicht, wie weit sie reichen."),
        GapReasons.NothingInStandard => new("Nothing in the standard answers to it.", "Die Norm hat dafür nichts."),
        GapReasons.SelfAssessed => new(
            "By the self-assessment, because there is no Statement of Applicability.",
            "Nach der Selbsteinschätzung, weil es keine Erklärung zur Anwendbarkeit gibt."),
        GapReasons.NotAnswered => new(
            "A question of the self-assessment has no answer.", "Eine Frage der Selbsteinschätzung ist nicht beantwortet."),
        _ => Text.Same(word),
    };

    /// <summary>One of <see cref="ControlReasons"/>.</summary>
    public static Text Why(string word) => word switch
    {
        ControlReasons.Implemented => new("implemented", "umgesetzt"),
        ControlReasons.PartlyImplemented => new("partly implemented", "teilweise umgesetzt"),
        ControlReasons.InProgress => new("in progress", "in Umsetzung"),
        ControlReasons.Planned => new("planned", "geplant"),
        ControlReasons.NotImplemented => new("not implemented", "nicht umgesetzt"),
        ControlReasons.StatusUnknown => new("status not known", "Stand nicht bekannt"),
        ControlReasons.NotInStatement => new("not in the statement", "nicht in der Erklärung"),
        ControlReasons.Undecided => new("not decided whether it applies", "Anwendbarkeit nicht entschieden"),
        ControlReasons.Excluded => new("left out with a reason", "mit Begründung ausgeschlossen"),
        ControlReasons.ExcludedWithoutReason => new("left out without a reason", "ohne Begründung ausgeschlossen"),
        ControlReasons.AppliesInPart => new("applies to a part only", "gilt nur für einen Teil"),
        ControlReasons.ClauseNotStated => new("nothing is stated about the clause", "zur Klausel ist nichts angegeben"),
        ControlReasons.ByCertificate => new("by the certificate", "durch das Zertifikat"),
        ControlReasons.NotAnswered => new("not answered", "nicht beantwortet"),
        ControlReasons.ByPlan => new("supposed by the plan", "nach Plan angenommen"),
        _ => Text.Same(word),
    };

    /// <summary>Rule of a finding in a statement.</summary>
    public static Text Finding(string rule) => rule switch
    {
        "excluded-but-implemented" => new("left out, and yet implemented", "ausgeschlossen und doch umgesetzt"),
        "excluded-without-reason" => new("left out without a reason", "ohne Begründung ausgeschlossen"),
        "status-without-decision" => new(
            "has a status, and nobody decided whether it applies", "hat einen Stand, aber niemand hat die Anwendbarkeit entschieden"),
        "implemented-below-100-percent" => new("implemented below 100 %", "umgesetzt bei unter 100 %"),
        "not-implemented-at-100-percent" => new("not implemented at 100 %", "nicht umgesetzt bei 100 %"),
        _ => Text.Same(rule),
    };
}
