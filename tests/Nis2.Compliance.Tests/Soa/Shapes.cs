using System.Text;
using System.Text.Json;
using Nis2.Compliance.Soa;
using static Nis2.Compliance.Tests.Soa.XlsxFile;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Shapes as they were met, each made anew.</summary>
internal static class Shapes
{
    private static readonly string[] English = ["Implemented", "Partially Implemented", "Planned", "Not Implemented", "N/A"];
    private static readonly string[] German = ["Umgesetzt", "Teilweise umgesetzt", "Geplant", "Nicht umgesetzt", "N/A"];

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("csv-english", () => Files.Csv(",", Rows(["Control ID", "Control Name", "Theme", "Applicable", "Justification", "Implementation Status", "Implementation Description", "Reference"],
            one => [one.Id, one.Title, one.Theme, one.Yes("Yes", "No"), one.Reason, one.Word(English), "How it is done; and by whom", "POL-001"]))),
        new("csv-german-comma", () => Files.Csv(",", Rows(["Kontroll-ID", "Kontrollname", "Bereich", "Anwendbar", "Begründung", "Umsetzungsstatus", "Umsetzungsbeschreibung", "Referenz"],
            one => [one.Id, one.Title, one.Theme, one.Yes("Ja", "Nein"), one.Reason, one.Word(German), "So gemacht, und zwar gut", "POL-001"]))),
        new("csv-german-excel", () => Western(Files.Csv(";", Rows(["Kontroll-ID", "Kontrollname", "Anwendbar", "Begründung", "Umsetzungsstatus"],
            one => [one.Id, one.Title, one.Yes("Ja", "Nein"), $"Für {one.Reason}, größtenteils", one.Word(German)])))),
        new("csv-mixed-languages", () => Files.Csv(",", Rows(["Control-ID", "Control-Name", "Gruppe", "Anwendbar", "Begründung", "Ausschluss-Begründung", "Status", "Evidence-Referenz"],
            one => [one.Id, one.Title, one.Theme, one.Yes("Ja", "Nein"), one.Applies ? one.Reason : "", one.Applies ? "" : one.Reason, one.Word("implemented", "partial", "planned", "not_started", "not_applicable"), "E-1"]))),
        new("csv-tool-keys", () => [0xef, 0xbb, 0xbf, .. Files.Csv(";", Rows(["ref", "theme", "title", "applicable", "implementation_status", "justification", "owner_id", "evidence", "notes", "last_review_date"],
            one => [one.Bare, one.Theme, one.Title, one.Yes("true", "false"), one.Word("implemented", "partial", "planned", "not_started", "not_applicable"), one.Reason, "17", "line one\nline two", "", "2026-03-01"]))]),
        new("csv-decision-only", () => Files.Csv(",", Rows(["Control ID", "Theme", "Control Title", "Applicability Decision", "Justification / Implementation Reference"],
            one => [one.Id, one.Theme, one.Title, one.Yes("Applicable", "Not Applicable"), one.Yes("", "Not Applicable - ") + one.Reason])), States: false),
        new("csv-subset-unsorted", () => Files.Csv(",", [["Control ID", "Control Area", "Applicable", "Implementation Status", "Justification", "Risk Addressed", "Evidence Expected", "Owner"],
            .. Truth.All.Where((_, i) => i % 6 == 0).Reverse().Select(one => (object?[])[one.Id, one.Title, one.Yes("Yes", "No"), one.Word(English), one.Reason, "R-001", "A log", "IT / HR"])]), Of: one => Index(one) % 6 == 0),
        new("csv-tabs-any-order", () => Files.Csv("\t", Rows(["Status", "Remarks", "Applicable?", "Title", "No."],
            one => [one.Word(English), one.Reason, one.Yes("y", "n"), one.Title, one.Bare]))),
        new("csv-result-of-audit-tool", () => [0xef, 0xbb, 0xbf, .. Files.Csv(";", [["urn", "ref_id", "name", "description", "compliance_result", "requirement_progress", "observations"],
            ["urn:x:4.1", "4.1", "Context", "", "compliant", "done", ""], ["urn:x:5.1", "5.1", "Leadership", "", "compliant", "done", ""],
            ["urn:x:10.2", "10.2", "Correction", "", "non_compliant", "to_do", ""],
            .. Truth.All.Select(one => (object?[])[$"urn:x:iso27001-2022:{one.Id.ToLowerInvariant()}", one.Id, one.Title, "text of it", one.Word("compliant", "partially_compliant", "planned", "non_compliant", "not_applicable"), "in_progress", one.Reason])])]),
        new("xlsx-title-above", () => new XlsxFile().Sheet("Statement of Applicability", [["Statement of Applicability of ACME"], ["Version 1.2 | 01 April 2026 | Owner: CISO"],
            .. Rows(["Control Ref", "Control Name", "Applicable?", "Justification for Inclusion / Exclusion", "Implementation Status", "Control Owner", "Evidence / Notes", "Control Category"],
                one => [one.Bare, one.Title, one.Yes("Yes ", "No "), one.Reason, one.Word(English), "CISO", "none yet", one.Theme])], "<mergeCells><mergeCell ref=\"A1:H1\"/></mergeCells>").Bytes()),
        new("xlsx-numbers-as-ids", () => new XlsxFile().Sheet("Controls", Rows(["Control ID", "Title", "Domain", "Applicability", "Justification", "Implementation Status"],
            one => [double.Parse(one.Bare, System.Globalization.CultureInfo.InvariantCulture), one.Title, one.Theme, one.Yes("applicable", "not_applicable"), one.Reason, one.Word("implemented", "partially_implemented", "planned", "not_started", "n/a")])).Bytes()),
        new("xlsx-joined-sheets", () => new XlsxFile()
            .Sheet("Cover", [["SoA"], ["2026-05-11 15:28:23 UTC"]])
            .Sheet(
                "Controls",
                Rows(
                    ["Control ID", "Title", "Applicability", "Justification"],
                    one => [one.Id, one.Title, one.Yes("applicable", "not_applicable"), one.Reason]))
            .Sheet("Implementation-Status", Rows(["Control ID", "Implementation Status", "Completeness (%)", "Last Review Date", "Effectiveness"],
                one => [one.Id, one.Word("implemented", "partially_implemented", "planned", "not_started", "n/a"), 40, "2026-04-01", "effective"]))
            .Sheet(
                "Evidence-Links",
                Rows(["Control ID", "Document Title", "Link / Reference"], one => [one.Id, "Policy", "https://docs.example/1"])).Bytes()),
        new("xlsx-czech-flags", () => new XlsxFile().Sheet("SoA", Rows(["Opatření", "Název", "Aplikovatelnost", "Odůvodnění", "Implementace", "Poznámka"],
            one => [one.Id, "Nějaký název", one.Yes("Ano", "Ne"), one.Reason, one.Applies ? (one.Status switch { Implementation.Implemented => "Ano", Implementation.PartlyImplemented => "Částečně", _ => "Ne" }) : "", ""])).Bytes(),
            Of: one => true),
        new("xlsx-greek-ticks", () => new XlsxFile().Sheet("SoA", [["", "Title"], ["", "ΠΕΡΙΟΧΗ", "ΣΤΟΧΟΣ ΕΛΕΓΧΟΥ", "ΕΦΑΡΜΟΖΕΤΑΙ", "ΛΟΓΟΙ ΕΞΑΙΡΕΣΗΣ ΕΛΕΓΧΟΥ", "ΛΟΓΟΙ ΕΠΙΛΟΓΗΣ ΕΛΕΓΧΟΥ", "", "", "ΠΕΡΙΓΡΑΦΗ ΥΛΟΠΟΙΗΣΗΣ / ΣΧΟΛΙΑ"], ["", "", "", "", "", "ΝΑ", "ΑΣ", "ΕΔΚΑ"],
            .. Truth.All.Select(one => (object?[])["", one.Id, "Τίτλος", one.Yes("Ναι", "Όχι"), one.Applies ? "" : one.Reason, "Χ", "", "Χ", ""])], "<mergeCells><mergeCell ref=\"F2:H2\"/></mergeCells>", firstRow: 2).Bytes(), States: false),
        new("xlsx-french", () => new XlsxFile().Sheet("SoA", Rows(["Contrôle", "Mesure du contrôle", "Applicabilité", "Justification", "Statut", "Responsable"],
            one => [one.Bare, "Une mesure", one.Yes("Oui", "Non"), one.Reason, one.Word("Implémenté", "Partiellement implémenté", "Planifié", "Non implémenté", "Non applicable"), "RSSI"])).Bytes()),
        new("xlsx-tick-columns", () => new XlsxFile().Sheet("SoA", Rows(["Code", "EX", "LR", "CO", "BR", "BP", "RRA", "Remarks/Justification", "Evidences", "Actions", "Level of compliance", "Status"],
            one => [one.Id, one.Yes("", "x"), one.Yes("x", ""), "", "", "", one.Yes("x", ""), one.Reason, "", "", 3, one.Word(English)])).Bytes()),
        new("xlsx-prefixed-padded", () => new XlsxFile().Sheet(" Arbeitsblatt", Rows([" Klausel", " Name", " Anwendbar", "Umsetzungsstatus"],
            one => [$"27001:2022-{one.Bare.Split('.')[0]}.{int.Parse(one.Bare.Split('.')[1], null):00} ", one.Title, one.Yes("Ja", "Nein"), one.Word(German)])).Bytes()),
        new("xlsx-percent-and-flag", () => new XlsxFile { Formats = ["0%"] }.Sheet("SoA", Rows(["Annex", "Applicable", "Implementation Status"],
            one => [one.Id, one.Yes("Y", "N"), !one.Applies ? null : new Styled(one.Status switch { Implementation.Implemented => 1, Implementation.PartlyImplemented => 0.75, _ => 0 }, 1)])).Bytes()),
        new("xlsx-days-as-ids", () => new XlsxFile { Formats = ["d. mmm"] }.Sheet("SoA", Rows(["Maßnahmen-Nr.", "Maßnahmentitel", "Anwendbar", "Umsetzungsstand"],
            one => [AsDay(one.Bare), one.Title, one.Yes("Ja", "Nein"), one.Word(German)])).Bytes()),
        new("markdown-by-theme", () => Encoding.UTF8.GetBytes(string.Concat(Truth.All.GroupBy(one => one.Theme).Select(theme => $"## {theme.Key} ({theme.Count()})\n\n"
            + Encoding.UTF8.GetString(Files.Markdown([["Ref", "Control", "Applicable", "Status", "Justification", "Evidence Ref"],
                .. theme.Select(one => (object?[])[one.Bare, one.Title, one.Yes("Yes", "No"), one.Word("Implemented", "Partial", "Planned", "Not Started", "N/A"), one.Reason, "EX-1"])])))))),
        new("markdown-emoji-legend", () => Files.Markdown(Rows(["#", "Contrôle", "Statut", "Justification / Implémentation"],
            one => [one.Bare, "Titre", one.Word("✅", "⚠️ Partial", "⏳", "☐ Non implémenté", "❌"), one.Reason]), "- ✅ Applicable et implémenté\n- ⏳ planifié\n- ❌ Non applicable\n")),
        new("markdown-bold-inc-exc", () => Files.Markdown(Rows(["**Ref**", "**Control Title**", "**Related Risks**", "**Included / Excluded**", "**Justification**"],
            one => [$"**{one.Id}**", one.Title, "R-001", one.Yes("Included", "Excluded"), one.Reason])), States: false),
        new("markdown-field-value", () => Encoding.UTF8.GetBytes(string.Concat(Truth.All.Take(8).Select(one => $"### {one.Bare} — {one.Title} ⭐ NEW IN 2022\n\n"
            + Encoding.UTF8.GetString(Files.Markdown([["Field", "Detail"], ["Applicable", one.Yes("✅ Yes", "❌ No")], ["Justification", one.Reason], ["Implementation Status", one.Applies ? $"✅ {one.Word(English)}" : ""], ["Gap / Action", "Owner: somebody"]]))))),
            Of: one => Index(one) < 8),
        new("csv-then-markdown", () => [.. Files.Csv(",", [["Control ID", "Control Name", "Applicable (Yes/No)", "Justification / Implementation Method"], .. Truth.All.Take(6).Select(one => (object?[])[one.Id, one.Title, one.Yes("Yes", "No"), one.Reason + "; and; so; on"])]),
            .. Files.Text("\n\n## Second part\n"),
            .. Files.Markdown([["Control ID", "Control Name", "Justification (Why it is included/excluded)", "Implementation Status"],
                .. Truth.All.Take(12).Select(one => (object?[])[$"**{one.Id}**", one.Title, one.Reason, $"**{one.Word("Implemented", "Partial", "Planned", "Not Started", "Excluded")}**"])])], Of: one => Index(one) < 12),
        new("json-list", () => JsonSerializer.SerializeToUtf8Bytes(new { edition = "2022", controls = Truth.All.Select(one => new { id = one.Id, title = one.Title, applicable = one.Applies, status = one.Word("implemented", "partial", "planned", "not_started", "not_applicable"), justification = one.Reason, linkedTemplates = new[] { "a", "b" } }) })),
        new("json-by-id", () => JsonSerializer.SerializeToUtf8Bytes(new { exportedAt = "2026-03-05T18:55:53.467Z", controls = Truth.All.ToDictionary(one => $"ISO-{one.Id}", one => new { title = one.Title, applicable = one.Applies, status = one.Word("implemented", "partial", "planned", "not_started", "not_applicable"), justification = one.Reason }) })),
        new("json-unanswered", () => JsonSerializer.SerializeToUtf8Bytes(Truth.All.Select(one => new { closure = one.Bare, title = one.Title, control_objective = "x", isApplicable = one.Applies, justification = one.Reason })), States: false),
        new("csv-italian", () => Files.Csv(";", Rows(["ID di riferimento", "Titolo", "Applicabile", "Giustificazione", "Stato"],
            one => [one.Id, "Un controllo", one.Yes("Sì", "No"), one.Reason, one.Word("Implementato", "Parzialmente attuato", "Pianificato", "Non attuato", "Non applicabile")]))),
        new("csv-spanish", () => Files.Csv(",", Rows(["Control", "Nombre", "Aplicable", "Estado", "Justificación", "Responsable", "Fecha Objetivo"],
            one => [one.Bare, "Un control", one.Yes("Sí", "No"), one.Word("Implementado", "Parcial", "Planificado", "No implementado", "N/A"), one.Reason, "TI", "Sprint 2"]))),
        new("markdown-dutch-status-only", () => Files.Markdown(Rows(["ID", "Control", "Status", "Maturity", "Owner", "Target", "Evidence", "Note"],
            one => [one.Id, "Een maatregel", one.Word("Implemented", "Partial", "Planned", "NotStarted", "NotApplicable"), "3", "CISO", "2026-Q4", "repo#12", one.Reason]))),
    ];

    private static int Index(Truth.Said one) => Truth.All.ToList().IndexOf(one);

    private static IEnumerable<IReadOnlyList<object?>> Rows(string[] headers, Func<Truth.Said, object?[]> row) =>
        [headers, .. Truth.All.Select(row)];

    private static byte[] Western(byte[] utf8) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Encoding.UTF8.GetString(utf8));

    // What German Excel makes of a typed 5.1; what is no day of a month stays a text.
    private static object AsDay(string bare)
    {
        var (day, month) = (int.Parse(bare.Split('.')[0], null), int.Parse(bare.Split('.')[1], null));
        return month <= 12 ? new Styled((new DateTime(2026, month, day) - new DateTime(1899, 12, 30)).TotalDays, 1) : bare;
    }
}
