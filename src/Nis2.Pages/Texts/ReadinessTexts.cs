using Nis2.Compliance.Readiness;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>What reporting readiness asks for, by the ids of <see cref="ReadinessIds"/>.</summary>
public static class ReadinessTexts
{
    private const string Colon = ": ";

    /// <param name="title">In English; what stands behind its colon are names.</param>
    public static Text Of(string id, string title)
    {
        if (German(id.Split('.')[0]) is not { } german)
            return Text.Same(title);
        var names = title.IndexOf(Colon, StringComparison.Ordinal);
        return new Text(title, names < 0 ? german : german + title[names..]);
    }

    private static string? German(string what) => what switch
    {
        "registration" => "Registrierung",
        "digital-registration" => "Registrierung digitaler Dienste",
        "change-notice" => "Änderungsmitteilung",
        "contact-check" => "Prüfung der registrierten Kontaktdaten",
        "account" => "Zugang",
        "second-holder" => "Zweite zugangsberechtigte Person",
        "certificate" => "Zertifikat",
        "login-test" => "Anmeldetest",
        ReadinessIds.Exercise => "Vorfallsübung des Halbjahres",
        ReadinessIds.EmergencySheet => "Notfallblatt des Quartals",
        _ => null,
    };
}
