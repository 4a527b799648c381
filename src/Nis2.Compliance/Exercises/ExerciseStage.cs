using NodaTime;

namespace Nis2.Compliance.Exercises;

/// <summary>One clock of the exercise; instants are virtual.</summary>
/// <param name="Title">In English.</param>
/// <param name="Expected">Whether the scenario expects it.</param>
/// <param name="DoneAt">When it was handed in, or the judgement was made.</param>
/// <param name="MinutesLeft">Virtual minutes between doing it and its due instant; negative when late.</param>
public sealed record ExerciseStage(
    string Stage,
    string Title,
    bool Expected,
    StageResult Result,
    Instant? Due,
    Instant? LegalLatest,
    Instant? DoneAt,
    string? DoneBy,
    long? MinutesLeft);
