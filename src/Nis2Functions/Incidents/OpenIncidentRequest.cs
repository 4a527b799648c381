using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <param name="Title">1 to 200 characters.</param>
/// <param name="Exercise">Makes it an exercise: the same law on a virtual clock that starts now.</param>
public sealed record OpenIncidentRequest(
    string Title,
    Severity Severity = Severity.Medium,
    string? Description = null,
    Instant? OccurredAt = null,
    Instant? FirstAlertAt = null,
    ExerciseRequest? Exercise = null);
