namespace Nis2Functions.Assessments;

/// <param name="Set">Id of a mapping set; absent for the consolidated one with the overrides.</param>
public sealed record GapRecordRequest(string? Set = null);
