using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="Incident">Subject id of the exercise incident.</param>
public sealed record RecordExercise(string Incident, LocalDate HeldOn) : ReadinessCommand;
