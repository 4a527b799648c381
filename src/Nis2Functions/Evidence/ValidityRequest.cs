using NodaTime;

namespace Nis2Functions.Evidence;

/// <summary>States all three anew: what is absent is without such a day.</summary>
public sealed record ValidityRequest(LocalDate? From = null, LocalDate? Until = null, LocalDate? ReviewOn = null, string? Why = null);
