using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="CheckedOn">Today, if absent.</param>
public sealed record ContactCheckRequest(LocalDate? CheckedOn = null);
