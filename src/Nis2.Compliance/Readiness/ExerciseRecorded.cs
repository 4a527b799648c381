using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <param name="NextDueOn">Last day of the half-year in which the next one is due.</param>
[EventType("readiness.exercise-recorded")]
public sealed record ExerciseRecorded(HeldExercise Exercise, LocalDate NextDueOn) : SubjectEvent;
