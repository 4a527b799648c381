namespace Nis2Functions.Clocks;

/// <summary>What an operator sees as the orchestration's custom status.</summary>
/// <param name="SleepsUntil">UTC; null when nothing is left to do.</param>
/// <param name="LastFailure">The kind of fault of the last wake; null when it went well.</param>
public sealed record ClockStatus(DateTime? SleepsUntil, string? LastFailure);
