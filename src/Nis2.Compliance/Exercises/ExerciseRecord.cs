using NodaTime;

namespace Nis2.Compliance.Exercises;

/// <summary>What readiness needs to record that an exercise was held.</summary>
/// <param name="HeldOn">Real local day at the authority.</param>
/// <param name="Participants">Opaque ids of those who did something in it.</param>
public sealed record ExerciseRecord(
    string IncidentId, string Scenario, LocalDate HeldOn, IReadOnlyList<string> Participants, int StagesMet, int StagesMissed);
