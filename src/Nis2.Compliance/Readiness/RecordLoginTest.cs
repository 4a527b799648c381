using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <param name="On">Today, if null.</param>
public sealed record RecordLoginTest(string Country, string Portal, LocalDate? On = null) : ReadinessCommand;
