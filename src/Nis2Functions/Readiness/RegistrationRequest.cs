using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="Reference">The authority's.</param>
public sealed record RegistrationRequest(LocalDate RegisteredOn, string? Reference = null);
