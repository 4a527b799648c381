using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="Incident">Subject id of the exercise incident.</param>
public sealed record HeldExercise(string Incident, LocalDate HeldOn);
