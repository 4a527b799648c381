using Nis2.Compliance.Evidence;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class EvidenceTexts
{
    internal static Text Intro { get; } = new(
        "A file is kept once and linked to what it shows; through the mapping it counts for both frameworks, as far as the relationship allows.",
        "Eine Datei wird einmal aufbewahrt und mit dem verknüpft, was sie belegt; über die Zuordnung zählt sie für beide Rahmenwerke, "
        + "soweit die Beziehung es erlaubt.");

    internal static Text None { get; } = new("No evidence is kept yet. Store a file:", "Noch ist kein Nachweis hinterlegt. Datei ablegen:");

    internal static Text ByMeasure { get; } = new("What is shown of the ten measures", "Was von den zehn Maßnahmen belegt ist");

    internal static Text Shown { get; } = new("Shown", "Belegt");

    internal static Text File { get; } = new("File", "Datei");

    internal static Text NoFile { get; } = new("no evidence", "kein Nachweis");

    internal static Text Nothing { get; } = new("nothing beyond the standard", "nichts über die Norm hinaus");

    internal static Text Unshown { get; } = new("Controls that no file shows", "Maßnahmen der Norm ohne Nachweis");

    internal static Text Dropped { get; } = new("Counts no more", "Zählt nicht mehr");

    internal static Text Since { get; } = new("since", "seit");

    internal static Text Files { get; } = new("Files", "Dateien");

    internal static Text Links { get; } = new("Linked to", "Verknüpft mit");

    internal static Text NotLinked { get; } = new("nothing", "nichts");

    internal static Text NamedBy { get; } = new("Named by", "Genannt von");

    internal static Text Nobody { get; } = new("nothing", "nirgends");

    internal static Text Until { get; } = new("Counts until", "Zählt bis");

    internal static Text NoEnd { get; } = new("no end", "ohne Ende");

    public static Text ForAction(string row, string? title) => Text.Same($"{row} {title}".Trim());

    public static Text ForApproval { get; } = new("approval of the statement", "Billigung der Erklärung");

    public static Text Of(Extent extent) => extent switch
    {
        Extent.Whole => new("whole", "ganz"),
        Extent.ItsPart => new("its part", "ihren Teil"),
        Extent.InPart => new("in part", "zum Teil"),
        _ => new("not shown", "nicht belegt"),
    };

    public static Text Of(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Valid => new("valid", "gültig"),
        EvidenceStatus.NotYetValid => new("not yet valid", "noch nicht gültig"),
        EvidenceStatus.Lapsed => new("lapsed", "abgelaufen"),
        EvidenceStatus.Superseded => new("superseded", "ersetzt"),
        _ => new("withdrawn", "zurückgezogen"),
    };

    internal static string Symbol(Extent extent) => extent switch
    {
        Extent.Whole => "●",
        Extent.ItsPart or Extent.InPart => "◐",
        _ => "○",
    };

    internal static string Class(Extent extent) => extent switch
    {
        Extent.Whole => "is-covered",
        Extent.ItsPart or Extent.InPart => "is-partly",
        _ => "is-missing",
    };
}
