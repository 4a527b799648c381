namespace Nis2Functions.Clocks;

/// <summary>What a wake came to.</summary>
/// <param name="Next">When to look again, UTC; null when nothing is left to do.</param>
/// <param name="Stuck">A step is due that appended nothing: look again, but not at once.</param>
public sealed record ClockWake(DateTime? Next, bool Stuck = false);
