using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="On">Today, if absent.</param>
public sealed record LoginTestRequest(LocalDate? On = null);
