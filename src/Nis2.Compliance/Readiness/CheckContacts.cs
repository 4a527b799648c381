using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="CheckedOn">Today, if null.</param>
public sealed record CheckContacts(string Entity, string Country, LocalDate? CheckedOn = null) : ReadinessCommand;
