using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="Incident">Id of the exercise incident.</param>
public sealed record HeldExerciseRequest(string Incident, LocalDate HeldOn);
