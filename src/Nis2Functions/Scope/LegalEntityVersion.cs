using NodaTime;

namespace Nis2Functions.Scope;

/// <summary>What was recorded of a legal entity at one time.</summary>
/// <param name="Version">Of the organisation.</param>
/// <param name="By">Opaque id of the person.</param>
/// <param name="Entity">Null where it was removed.</param>
public sealed record LegalEntityVersion(int Version, Instant At, string By, LegalEntityView? Entity, string? RemovalReason);
