using Nis2.Compliance.Forms;

namespace Nis2.Compliance.Reports;

/// <summary>The words around a draft's content.</summary>
public static class DraftWords
{
    public const string Exercise = "EXERCISE";
    public const string ExerciseInGerman = "ÜBUNG";

    /// <summary>Both words, whatever the language: whoever reads it must see it.</summary>
    public const string ExerciseMark = Exercise + " / " + ExerciseInGerman;

    public static string Of(FieldRequirement requirement, FormLanguage language) => (requirement, language) switch
    {
        (FieldRequirement.RequiredByLaw, FormLanguage.German) => "gesetzlich verlangt",
        (FieldRequirement.RequiredByForm, FormLanguage.German) => "vom Formular verlangt",
        (_, FormLanguage.German) => "freiwillig",
        (FieldRequirement.RequiredByLaw, _) => "required by law",
        (FieldRequirement.RequiredByForm, _) => "required by the form",
        _ => "optional",
    };

    /// <summary>Null for what was read in the source itself: only doubt is marked.</summary>
    public static string? Doubt(string confidence, FormLanguage language) => confidence switch
    {
        "verified" or "own" => null,
        "verified-old" => Pick(language, "read some time ago", "vor längerem gelesen"),
        "computed" => Pick(language, "derived", "abgeleitet"),
        "authority-page" => Pick(language, "from a page of the authority", "von einer Seite der Behörde"),
        "second-hand" or "second-hand-old" => Pick(language, "second hand", "aus zweiter Hand"),
        "from-memory" => Pick(language, "from memory, check before use", "aus dem Gedächtnis, vor Gebrauch prüfen"),
        _ => Pick(language, "not checked", "ungeprüft"),
    };

    public static string Of(ContributorRole role, FormLanguage language) => role switch
    {
        ContributorRole.Technical => Pick(language, "technical lead", "technische Leitung"),
        ContributorRole.Operations => Pick(language, "operations", "Betrieb"),
        ContributorRole.Legal => Pick(language, "legal", "Recht"),
        ContributorRole.Finance => Pick(language, "finance", "Finanzen"),
        ContributorRole.DataProtection => Pick(language, "data protection", "Datenschutz"),
        ContributorRole.Communications => Pick(language, "communications", "Kommunikation"),
        ContributorRole.Management => Pick(language, "management", "Leitung"),
        _ => Pick(language, "responder", "Vorfallbearbeitung"),
    };

    public static string Of(Contributor contributor, FormLanguage language) =>
        contributor.Person ?? Of(contributor.Role ?? ContributorRole.Responder, language);

    public static string Unknown(FormLanguage language) => Pick(language, "not known yet", "noch nicht bekannt");

    public static string Estimated(FormLanguage language) => Pick(language, "estimate", "Schätzung");

    public static string Pick(FormLanguage language, string english, string german) => language == FormLanguage.German ? german : english;
}
