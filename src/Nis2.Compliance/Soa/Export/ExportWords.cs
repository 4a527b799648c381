namespace Nis2.Compliance.Soa.Export;

/// <summary>The words of one language: all of them are in the vocabulary that imports read.</summary>
internal sealed record ExportWords(
    IReadOnlyList<string> Headers,
    string Yes,
    string No,
    string InPart,
    string Inherited,
    IReadOnlyDictionary<Implementation, string> Status,
    IReadOnlyDictionary<ReasonKind, string> Reasons)
{
    private static readonly ExportWords English = new(
        [
            "Control ID", "Control Title", "Applicable", "Implementation Status", "Justification", "Reason code", "Owner",
            "Implementation Description", "Evidence", "Linked Documents", "Related Risks", "Gap / Action", "Completeness (%)", "Maturity",
            "Due Date", "Date of Implementation", "Last Review Date", "Notes",
        ],
        "Yes",
        "No",
        "Partially Applicable",
        "Applicable (Inherited)",
        new Dictionary<Implementation, string>
        {
            [Implementation.Implemented] = "Implemented",
            [Implementation.PartlyImplemented] = "Partially implemented",
            [Implementation.InProgress] = "In progress",
            [Implementation.Planned] = "Planned",
            [Implementation.NotImplemented] = "Not implemented",
            [Implementation.Unknown] = string.Empty,
        },
        new Dictionary<ReasonKind, string>
        {
            [ReasonKind.Risk] = "Risk Assessment",
            [ReasonKind.Legal] = "Legal Requirement",
            [ReasonKind.Contractual] = "Contractual Obligation",
            [ReasonKind.Business] = "Business requirement",
            [ReasonKind.BestPractice] = "Best practice",
            [ReasonKind.Baseline] = "Baseline",
            [ReasonKind.Standard] = "ISO 27001 requirement",
        });

    private static readonly ExportWords German = new(
        [
            "Control-ID", "Titel", "Anwendbar", "Umsetzungsstatus", "Begründung", "Auswahlkriterium", "Verantwortlich",
            "Umsetzungsbeschreibung", "Nachweise", "Mitgeltende Dokumente", "Risiken", "Offene Punkte", "Umsetzungsgrad (%)", "Reifegrad",
            "Zieldatum", "Umgesetzt am", "Letzte Prüfung", "Bemerkungen",
        ],
        "Ja",
        "Nein",
        "Teilweise anwendbar",
        "Durch Provider erfüllt",
        new Dictionary<Implementation, string>
        {
            [Implementation.Implemented] = "Umgesetzt",
            [Implementation.PartlyImplemented] = "Teilweise umgesetzt",
            [Implementation.InProgress] = "In Umsetzung",
            [Implementation.Planned] = "Geplant",
            [Implementation.NotImplemented] = "Nicht umgesetzt",
            [Implementation.Unknown] = string.Empty,
        },
        new Dictionary<ReasonKind, string>
        {
            [ReasonKind.Risk] = "Risikoanalyse",
            [ReasonKind.Legal] = "Rechtliche Anforderung",
            [ReasonKind.Contractual] = "Vertragliche Verpflichtung",
            [ReasonKind.Business] = "Geschäftliche Anforderung",
            [ReasonKind.BestPractice] = "Bewährtes Verfahren",
            [ReasonKind.Baseline] = "Grundabsicherung",
            [ReasonKind.Standard] = "Anforderung der ISO 27001",
        });

    public static ExportWords Of(ExportLanguage language) => language == ExportLanguage.De ? German : English;

    public string Applicable(SoaRow row) => row.Applicable switch
    {
        Applicability.NotApplicable => No,
        Applicability.Applicable => row.InPart ? InPart : row.Inherited ? Inherited : Yes,
        _ => string.Empty,
    };
}
