using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>A change of registered data that the authority has to be told.</summary>
/// <param name="Id">Of the change: 1 for the first of the organisation.</param>
/// <param name="KnownOn">When the entity learned of it.</param>
public sealed record EntityChange(int Id, string Entity, string Country, Register Register, LocalDate ChangedOn, LocalDate KnownOn);
