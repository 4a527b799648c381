using Nis2.Compliance.Readiness;
using NodaTime;

namespace Nis2Functions.Readiness;

/// <param name="KnownOn">Today, if absent.</param>
public sealed record ChangeRequest(
    string Entity, string Country, LocalDate ChangedOn, LocalDate? KnownOn = null, Register Register = Register.Authority);
