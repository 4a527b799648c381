using NodaTime;

namespace Nis2Functions.Calendar;

/// <param name="Uid">Stays the same however often the due instant moves, so that calendars move the entry.</param>
/// <param name="At">Real time, also for exercises.</param>
internal sealed record CalendarEntry(string Uid, Instant At, string Summary, string Description);
