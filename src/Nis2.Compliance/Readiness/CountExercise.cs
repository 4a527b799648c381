using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>An exercise was closed: it counts for the half-year in which it was begun, once.</summary>
/// <param name="Incident">Subject id of the exercise incident.</param>
/// <param name="Begun">Real time.</param>
public sealed record CountExercise(string Incident, Instant Begun) : ReadinessCommand;
