using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="NotifiedOn">Today, if absent.</param>
public sealed record ChangeNoticeRequest(LocalDate? NotifiedOn = null, string? Reference = null);
