namespace Nis2Functions.Calendar;

/// <param name="Exercise">Exercises are in the feed too, marked EXERCISE.</param>
/// <param name="Label">Tells feeds apart, such as <c>phone</c>; 100 characters at most.</param>
public sealed record CalendarFeedRequest(bool Exercise = false, string? Label = null);
