using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="NotifiedOn">Today, if null.</param>
public sealed record NotifyChange(int Change, LocalDate? NotifiedOn = null, string? Reference = null) : ReadinessCommand;
