using NodaTime;

namespace Nis2.Compliance.Readiness;

/// <summary>Somebody compared the registered contact data with what is true.</summary>
public sealed record ContactCheck(string Entity, string Country, LocalDate CheckedOn);
