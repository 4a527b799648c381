using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <param name="Reason">Required to change a time that was stated before.</param>
public sealed record StateTime(IncidentTime Which, Instant At, string? Reason = null) : IncidentCommand;
