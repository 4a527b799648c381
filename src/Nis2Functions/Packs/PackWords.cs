using Nis2.Compliance.Evidence;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;

namespace Nis2Functions.Packs;

/// <summary>The words of an index in one language.</summary>
internal sealed record PackWords(
    string Language,
    string Title,
    string Check,
    string Whole,
    string Failed,
    string Parts,
    string NotBuilt,
    string Evidence,
    string Files,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<string> Scopes)
{
    private static readonly PackWords English = new(
        "en",
        "Audit pack",
        "After unpacking, every file is checked by",
        "Nothing of the scope is missing.",
        "Not in this pack, or not whole",
        "Parts and their files",
        "not built",
        "Evidence",
        "Files",
        ["valid", "not valid yet", "lapsed", "superseded", "withdrawn"],
        ["Measure", "Incident", "Supplier", "Period", "Request"]);

    private static readonly PackWords German = new(
        "de",
        "Prüfpaket",
        "Nach dem Entpacken prüft jede Datei:",
        "Vom Umfang fehlt nichts.",
        "Nicht oder nicht vollständig in diesem Paket",
        "Teile und ihre Dateien",
        "nicht erstellt",
        "Nachweise",
        "Dateien",
        ["gültig", "noch nicht gültig", "abgelaufen", "ersetzt", "zurückgezogen"],
        ["Maßnahme", "Vorfall", "Lieferant", "Zeitraum", "Anfrage"]);

    public static PackWords Of(ExportLanguage language) => language == ExportLanguage.De ? German : English;

    public string Status(EvidenceStatus status) => Statuses[(int)status];

    public string Scope(PackScopeKind kind) => Scopes[(int)kind];
}
