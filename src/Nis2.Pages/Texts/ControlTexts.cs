using Nis2.Pages.Controls;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class ControlTexts
{
    internal static Text Pages { get; } = new("Controls", "Maßnahmen und Nachweise");

    /// <summary>What leads to the pages.</summary>
    internal static Text Link { get; } = new("Controls, statement, plan and evidence", "Maßnahmen, Erklärung, Plan und Nachweise");

    internal static Text Overview { get; } = new("Controls and gaps", "Maßnahmen und Lücken");

    internal static Text Mappings { get; } = new("Mapping of requirements and controls", "Zuordnung von Anforderungen und Norm");

    internal static Text Statement { get; } = new("Statement of Applicability", "Erklärung zur Anwendbarkeit");

    internal static Text Evidence { get; } = new("Evidence", "Nachweise");

    internal static Text Plan { get; } = new("Action plan", "Maßnahmenplan");

    internal static Text Checklist { get; } = new("Checklist", "Checkliste");

    internal static IReadOnlyList<(string Page, Text Name)> All { get; } =
    [
        (ControlPage.Overview, Overview),
        (ControlPage.Mappings, new("Mapping", "Zuordnung")),
        (ControlPage.Statement, Statement),
        (ControlPage.Evidence, Evidence),
        (ControlPage.Plan, Plan),
        (ControlPage.Checklist, Checklist),
    ];

    internal static Text Report { get; } = new("Report for print", "Bericht zum Drucken");

    internal static Text ReportAfterPlan { get; } = new("Report as after the plan", "Bericht wie nach dem Plan");

    internal static Text NothingStated { get; } = new(
        "Nothing counts yet. Hand in a Statement of Applicability, or answer the self-assessment:",
        "Noch zählt nichts. Reichen Sie eine Erklärung zur Anwendbarkeit ein oder beantworten Sie die Selbsteinschätzung:");

    internal static Text Published { get; } = new("as published, mistakes included", "wie veröffentlicht, samt Fehlern");

    internal static Text Own { get; } = new("consolidated here", "hier zusammengeführt");

    internal static Text Related { get; } = new("related", "verwandt");

    internal static Text Matrix { get; } = new("Matrix", "Matrix");

    internal static Text MatrixNote { get; } = new(
        "A blank cell: the set does not assert the pair. That is not the same as missing.",
        "Eine leere Zelle: Die Zuordnung sagt zu diesem Paar nichts. Das heißt nicht, dass etwas fehlt.");

    internal static Text ByRequirement { get; } = new("By requirement, with reasons", "Nach Anforderung, mit Gründen");

    internal static Text Pairs(int count) => new(count == 1 ? "1 pair" : $"{count} pairs", count == 1 ? "1 Paar" : $"{count} Paare");

    internal static Text StatementChanged { get; } = new(
        "Nothing was approved: the statement is another one now. Read it again.",
        "Nichts wurde gebilligt: Die Erklärung ist inzwischen eine andere. Bitte neu lesen.");

    internal static Text IsApproved { get; } = new("Management approved exactly this.", "Die Leitung hat genau dies gebilligt.");

    internal static Text NeverApproved { get; } = new("Management has not approved it.", "Die Leitung hat sie nicht gebilligt.");

    internal static Text ChangedSinceApproval { get; } = new(
        "It has changed since management approved it.", "Sie hat sich seit der Billigung durch die Leitung geändert.");

    internal static Text LastApproved { get; } = new("Last approval:", "Letzte Billigung:");

    internal static Text ApproveNote { get; } = new(
        "Your approval (Art. 20(1)) is kept with the content of this hash and ends with any change.",
        "Ihre Billigung (Art. 20 Abs. 1) wird mit dem Inhalt dieses Hashwerts aufbewahrt und endet mit jeder Änderung.");

    internal static Text Approve { get; } = new("Approve this statement", "Diese Erklärung billigen");

    internal static Text NoStatement { get; } = new(
        "No Statement of Applicability is kept yet. Hand one in as XLSX, CSV or JSON:",
        "Noch ist keine Erklärung zur Anwendbarkeit hinterlegt. Reichen Sie eine als XLSX, CSV oder JSON ein:");

    internal static Text Certificate { get; } = new("Certificate", "Zertifikat");

    internal static Text Valid { get; } = new("valid today", "heute gültig");

    internal static Text NotValid { get; } = new("not valid today", "heute nicht gültig");

    internal static Text Doubts { get; } = new("Doubts about the file that was handed in", "Zweifel an der eingereichten Datei");

    internal static Text Rows { get; } = new("Controls and NIS2 rows", "Maßnahmen und NIS2-Zeilen");

    internal static Text Row { get; } = new("Control", "Maßnahme der Norm");

    internal static Text Applicable { get; } = new("Applicable", "Anwendbar");

    internal static Text AlwaysApplies { get; } = new("clause, always", "Klausel, immer");

    internal static Text InPart { get; } = new("in part", "zum Teil");

    internal static Text Inherited { get; } = new("by a provider", "durch Anbieter");

    internal static Text Justification { get; } = new("Justification", "Begründung");

    internal static Text Owner { get; } = new("Owner", "Verantwortlich");
}
