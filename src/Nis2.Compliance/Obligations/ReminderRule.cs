using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <param name="Leads">How long before the due instant reminders come.</param>
/// <param name="EscalateAfter">How long a reminder may stay unanswered.</param>
public sealed record ReminderRule(IReadOnlyList<Duration> Leads, Duration EscalateAfter);
