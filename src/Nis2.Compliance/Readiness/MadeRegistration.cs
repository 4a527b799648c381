using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>A registration that was made.</summary>
/// <param name="Reference">The authority's.</param>
public sealed record MadeRegistration(string Entity, string Country, Register Register, LocalDate RegisteredOn, string? Reference = null);
