using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Obligations;

/// <summary>The ranges of reminders that every policy shares.</summary>
internal static class ReminderRules
{
    // Six leads keep all steps that can fall due together within one transaction of the store.
    private const int MaxLeads = 6;

    private static readonly Duration Least = Duration.FromMinutes(1);
    private static readonly Duration MostPeriod = Duration.FromDays(30);
    private static readonly Duration MostAnswer = Duration.FromHours(24);
    private static readonly Duration MostLead = Duration.FromDays(90);

    public static Refusal? CheckPeriod(Duration period, string field) => Range(period, MostPeriod, field);

    public static Refusal? CheckAnswer(Duration? period, string field) => period is { } given && (given < Least || given > MostAnswer)
        ? Inputs.Invalid("duration-out-of-range", $"PT1M to PT{MostAnswer.TotalHours}H.", field)
        : null;

    public static Refusal? CheckLeads(IReadOnlyList<Duration> leads, string field) => leads.Count > MaxLeads
        ? Inputs.Invalid("too-many-reminders", $"At most {MaxLeads} reminders a stage.", field)
        : leads.Select(lead => Range(lead, MostLead, field)).FirstOrDefault(found => found is not null);

    private static Refusal? Range(Duration value, Duration most, string field) => value < Least || value > most
        ? Inputs.Invalid("duration-out-of-range", $"PT1M to P{most.Days}D.", field)
        : null;
}
