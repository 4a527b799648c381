namespace Nis2Functions.Clocks;

/// <summary>What a clock's orchestration is started with and starts over with.</summary>
/// <param name="Organisation">As the caller spells it, not encoded.</param>
/// <param name="Failures">Wakes in a row that failed or came to nothing; they decide how long to back off.</param>
public sealed record SubjectClock(string Organisation, string Subject, int Failures = 0);
