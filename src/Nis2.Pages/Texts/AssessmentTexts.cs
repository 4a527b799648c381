using Nis2.Compliance.Significance;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>The guided assessment of significance.</summary>
public static class AssessmentTexts
{
    public static Text Assess { get; } = new("Assess significance", "Erheblichkeit bewerten");

    public static Text Intro { get; } = new(
        "Answer what is known; leave unknown what is not. The criteria advise, a person decides, and no clock starts here: that takes"
            + " stating awareness.",
        "Beantworten Sie, was bekannt ist, und lassen Sie Unbekanntes unbekannt. Die Kriterien raten, ein Mensch entscheidet, und keine"
            + " Frist beginnt hier: Dazu muss Kenntnis angegeben werden.");

    public static Text RootCause { get; } = new("Apparent root cause", "Erkennbare Ursache");

    public static Text Decision { get; } = new("What do you decide?", "Wie entscheiden Sie?");

    public static Text DecisionHint { get; } = new(
        "You may leave it open and come back.", "Sie können es offen lassen und später wiederkommen.");

    public static Text ReasonHint { get; } = new(
        "Needed to decide against the criteria, or that nothing is to be reported while some are unknown.",
        "Nötig für eine Entscheidung gegen die Kriterien oder dafür, dass trotz unbekannter nichts zu melden ist.");

    public static Text Yes { get; } = new("Yes", "Ja");

    public static Text No { get; } = new("No", "Nein");

    public static Text Unknown { get; } = new("Unknown", "Unbekannt");

    public static Text LeftOpen { get; } = new("Left open", "Offen");

    public static Text NoNumber { get; } = new(
        "A number is needed, such as 30 or ≥ 30.", "Hier gehört eine Zahl hin, etwa 30 oder ≥ 30.");

    internal static Text Title { get; } = new("Significance", "Erheblichkeit");

    internal static Text Criterion { get; } = new("Criterion", "Kriterium");

    internal static Text Result { get; } = new("Result", "Ergebnis");

    internal static Text Article { get; } = new("Article", "Artikel");

    internal static Text Indication { get; } = new("indication only", "nur ein Anzeichen");

    internal static Text Computed { get; } = new("The criteria say:", "Die Kriterien sagen:");

    internal static Text Decided { get; } = new("Decided:", "Entschieden:");

    public static Text Quantity(string unit) => new(
        $"In {unit}{(unit is "EUR" or "percent" ? null : "s")}. Empty: unknown. ≥ 30 says at least 30.",
        $"In {German(unit)}. Leer: unbekannt. ≥ 30 heißt mindestens 30.");

    public static Text Of(SignificanceOutcome outcome) => outcome switch
    {
        SignificanceOutcome.Significant => new("Significant", "Erheblich"),
        SignificanceOutcome.NotSignificant => new("Not significant", "Nicht erheblich"),
        _ => new("Undetermined", "Unbestimmt"),
    };

    public static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("met", "erfüllt"),
        Verdict.NotMet => new("not met", "nicht erfüllt"),
        _ => new("unknown", "unbekannt"),
    };

    private static string German(string unit) => unit switch
    {
        "second" => "Sekunden",
        "minute" => "Minuten",
        "percent" => "Prozent",
        "user" => "Nutzern",
        "domain name" => "Domänennamen",
        "point of delivery" => "Lieferstellen",
        "train path" => "Zugtrassen",
        _ => unit,
    };
}
