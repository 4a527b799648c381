using Nis2.Compliance.Exercises;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class ExerciseTexts
{
    public static Text Title { get; } = new("How the exercise went", "Wie die Übung verlief");

    internal static Text Scenario { get; } = new("Scenario:", "Szenario:");

    internal static Text Finished { get; } = new("Nothing is open any more.", "Nichts ist mehr offen.");

    internal static Text GoesOn { get; } = new("It still goes on.", "Sie läuft noch.");

    internal static Text Times { get; } = new("Times met and missed", "Eingehaltene und versäumte Fristen");

    internal static Text Reminders { get; } = new("Who acknowledged when", "Wer wann bestätigt hat");

    internal static Text NoReminders { get; } = new("No reminder was sent.", "Es wurde nicht erinnert.");

    internal static Text Unanswered { get; } = new("nobody acknowledged it", "niemand hat sie bestätigt");

    internal static Text News { get; } = new("The news so far", "Die Nachrichten bisher");

    internal static Text Gaps { get; } = new("What to learn from", "Woraus zu lernen ist");

    internal static Text NoGaps { get; } = new("No gaps were found.", "Keine Lücken gefunden.");

    internal static Text ToAwareness(Text span) => new(
        $"From the first alert to awareness: {span.English}.", $"Vom ersten Alarm bis zur Kenntnis: {span.German}.");

    internal static Text Of(StageResult result) => result switch
    {
        StageResult.NotReached => new("not reached", "nicht erreicht"),
        StageResult.Open => new("open", "offen"),
        StageResult.Met => new("met", "eingehalten"),
        StageResult.Late => new("late, within what the law may allow", "spät, noch im gesetzlich Möglichen"),
        _ => new("missed", "versäumt"),
    };
}
