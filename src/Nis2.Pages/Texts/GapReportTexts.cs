using Nis2.Compliance.Assessments;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

internal static class GapReportTexts
{
    public static Text Title { get; } = new("Gap analysis NIS2 and ISO/IEC 27001", "Lückenanalyse NIS2 und ISO/IEC 27001");

    public static Text Related { get; } = new(
        "A mapping shows relatedness, not equivalence. No certificate equals conformity with NIS2.",
        "Eine Zuordnung zeigt Verwandtschaft, keine Gleichwertigkeit. Kein Zertifikat bedeutet NIS2-Konformität.");

    public static Text Day { get; } = new("Day", "Tag");

    public static Text Set { get; } = new("Mapping set", "Zuordnung");

    public static Text Version { get; } = new("version", "Fassung");

    public static Text Supposed { get; } = new("Supposed", "Angenommen");

    public static Text Statement { get; } = new("Statement (SHA-256)", "Erklärung (SHA-256)");

    public static Text Approved { get; } = new("approved by management as it is", "von der Leitung so gebilligt");

    public static Text NotApproved { get; } = new("not approved as it is", "so nicht gebilligt");

    public static Text Regulation { get; } = new("Reg. (EU) 2024/2690", "Verordnung (EU) 2024/2690");

    public static Text RegulationApplies { get; } = new(
        "applies, or nobody knows: an omission needs its reason", "gilt, oder niemand weiß es: Eine Auslassung braucht ihren Grund");

    public static Text RegulationDoesNot { get; } = new("does not apply", "gilt nicht");

    public static Text Duties { get; } = new("What only NIS2 asks for", "Was nur NIS2 verlangt");

    public static Text DutiesIntro { get; } = new(
        "ISO/IEC 27001 knows nothing of these. The action level is the source articles' own; where none is stated they name none.",
        "Davon weiß ISO/IEC 27001 nichts. Die Dringlichkeit ist die der Quellenartikel; wo keine steht, nennen sie keine.");

    public static Text Duty { get; } = new("Duty", "Pflicht");

    public static Text Level { get; } = new("Action level", "Dringlichkeit");

    public static Text Standing { get; } = new("Standing", "Erfüllung");

    public static Text Shown { get; } = new("What shows it", "Woran es sich zeigt");

    public static Text Stated { get; } = new("stated", "angegeben");

    public static Text Measures { get; } = new("The ten measures of Art. 21(2)", "Die zehn Maßnahmen des Art. 21 Abs. 2");

    public static Text Measure { get; } = new("Measure", "Maßnahme");

    public static Text Counts(GapCounts counts) => new(
        $"{counts.Covered} covered, {counts.PartlyCovered} partly covered, {counts.Missing} missing, "
        + $"{counts.NotApplicable} not applicable, {counts.NotAsserted} not asserted",
        $"{counts.Covered} abgedeckt, {counts.PartlyCovered} teilweise abgedeckt, {counts.Missing} fehlen, "
        + $"{counts.NotApplicable} nicht anwendbar, {counts.NotAsserted} ohne Aussage");

    public static Text Scenarios { get; } = new("Certificate and plan", "Zertifikat und Plan");

    public static Text ScenariosIntro { get; } = new(
        "The certificate speaks for clauses 4 to 10 that nobody stated, and for its scope alone. "
        + "The last column supposes every open action done.",
        "Das Zertifikat spricht für die Klauseln 4 bis 10, zu denen nichts angegeben ist, und nur für seinen Geltungsbereich. "
        + "Die letzte Spalte nimmt jede offene Aktion als erledigt an.");

    public static Text AsAsked(GapScenario scenario) => scenario.Certificate
        ? new("As things are", "Wie es steht")
        : new("As things are, without certificate", "Wie es steht, ohne Zertifikat");

    public static Text Scenario(GapScenario scenario) => (scenario.Certificate, scenario.AfterPlan) switch
    {
        (true, false) => new("nothing", "nichts"),
        (false, false) => new("there is no certificate", "es gibt kein Zertifikat"),
        (true, true) => new("every open action of the plan is done", "jede offene Aktion des Plans ist erledigt"),
        _ => new("there is no certificate, every open action is done", "kein Zertifikat, jede offene Aktion ist erledigt"),
    };

    public static Text WithoutCertificate { get; } = new("Without certificate", "Ohne Zertifikat");

    public static Text AfterPlan { get; } = new("After the plan", "Nach dem Plan");

    public static Text Better { get; } = new("better", "besser");

    public static Text Outside { get; } = new("Outside the certificate's scope", "Außerhalb des Zertifikats");

    public static Text OutsideNone { get; } = new(
        "Nothing that is known lies outside, or no certificate is stated.",
        "Nichts Bekanntes liegt außerhalb, oder es ist kein Zertifikat angegeben.");

    public static Text Services { get; } = new("Services", "Dienste");

    public static Text Sites { get; } = new("Sites", "Standorte");

    public static Text Entities { get; } = new("Legal entities", "Rechtsträger");

    public static Text Certified { get; } = new("A certificate is valid on this day.", "An diesem Tag ist ein Zertifikat gültig.");

    public static Text NotCertified { get; } = new("No valid certificate counts.", "Kein gültiges Zertifikat zählt.");

    public static Text Details { get; } = new("Reasons, down to the pair", "Gründe bis zum Paar");

    public static Text Remaining { get; } = new("Remaining for NIS2", "Für NIS2 noch zu tun");

    public static Text Exempt { get; } = new("Not applicable because", "Nicht anwendbar, weil");

    public static Text Proportionate { get; } = new("Proportionality (Art. 21(1))", "Verhältnismäßigkeit (Art. 21 Abs. 1)");

    public static Text NoPairs { get; } = new("The set has no pair for it.", "Die Zuordnung hat kein Paar dafür.");

    public static Text Control { get; } = new("Control or clause", "Maßnahme oder Klausel der Norm");

    public static Text Relation { get; } = new("Requirement to control", "Anforderung zur Norm");

    public static Text Asserted { get; } = new("Coverage by the set", "Abdeckung laut Zuordnung");

    public static Text Gives { get; } = new("Gives today", "Trägt heute bei");

    public static Text Status { get; } = new("Status", "Stand");

    public static Text Findings { get; } = new("Where the statement contradicts itself", "Wo die Erklärung sich widerspricht");

    public static Text History { get; } = new("How things stood before", "Wie es früher stand");

    public static Text NoHistory { get; } = new("No analysis was kept yet.", "Noch wurde keine Analyse festgehalten.");

    public static Text Kept { get; } = new("Kept at", "Festgehalten");

    public static Text Result { get; } = new("Measures", "Maßnahmen");

    public static Text Sources { get; } = new("Sources", "Quellen");

    public static Text Claim(string source, string value) => new(
        $"“{source}” claims an overlap of {value}, without a source. It is that article's claim: "
        + "nothing here computes or repeats it as a finding.",
        $"„{source}“ behauptet eine Überschneidung von {value}, ohne Quelle. Das ist die Behauptung dieses Artikels: "
        + "Nichts hier berechnet sie oder macht sie sich zu eigen.");

    public static Text Catalogues { get; } = new(
        "Directive (EU) 2022/2555; ISO/IEC 27001:2022 by ids and short titles only, never by its text.",
        "Richtlinie (EU) 2022/2555; ISO/IEC 27001:2022 nur mit Nummern und Kurztiteln, nie mit ihrem Text.");
}
