using NodaTime;

namespace Nis2.Compliance.Readiness;

public sealed record RecordRegistration(
    string Entity, string Country, Register Register, LocalDate RegisteredOn, string? Reference = null) : ReadinessCommand;
