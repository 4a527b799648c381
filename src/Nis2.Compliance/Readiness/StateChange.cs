using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="KnownOn">Today, if null.</param>
public sealed record StateChange(
    string Entity, string Country, Register Register, LocalDate ChangedOn, LocalDate? KnownOn = null) : ReadinessCommand;
