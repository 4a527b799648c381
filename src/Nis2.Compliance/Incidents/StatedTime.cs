using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A time of the incident, and who said so, when and why.</summary>
public sealed record StatedTime(Instant At, string By, Instant StatedAt, string? Why = null);
