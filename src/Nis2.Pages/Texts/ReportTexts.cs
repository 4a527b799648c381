using Nis2.Compliance.Reports;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class ReportTexts
{
    public static Text Read { get; } = new("Report text", "Meldetext");

    internal static Text Layout { get; } = new("Form:", "Formular:");

    internal static Text Complete { get; } = new("Nothing required is missing.", "Nichts Erforderliches fehlt.");

    internal static Text SignedOff { get; } = new("A second person signed it off.", "Eine zweite Person hat zugestimmt.");

    internal static Text NotSignedOff { get; } = new("The second person's sign-off is missing.", "Die Zustimmung der zweiten Person fehlt.");

    internal static Text Copy { get; } = new("Copy", "Kopieren");

    internal static Text CopyAll { get; } = new("Copy all", "Alles kopieren");

    internal static Text Copied { get; } = new("Copied.", "Kopiert.");

    internal static Text NotCopied { get; } = new("Could not copy: mark the text and copy it.", "Nicht kopiert: Text markieren und kopieren.");

    internal static Text Plain { get; } = new("As plain text", "Als reiner Text");

    internal static Text Print { get; } = new("For print", "Zum Drucken");

    internal static Text Whole { get; } = new("The whole text", "Der ganze Text");

    internal static Text Open { get; } = new("missing", "fehlt");

    internal static Text NoAnswer { get; } = new("No answer yet.", "Noch keine Angabe.");

    internal static Text Missing(int count) => count == 1
        ? new("1 required answer is missing.", "1 erforderliche Angabe fehlt.")
        : new($"{count} required answers are missing.", $"{count} erforderliche Angaben fehlen.");

    internal static Text Of(FieldRequirement requirement) => requirement switch
    {
        FieldRequirement.RequiredByLaw => new("required by law", "gesetzlich erforderlich"),
        FieldRequirement.RequiredByForm => new("required by the form", "vom Formular verlangt"),
        _ => new("optional", "freiwillig"),
    };
}
