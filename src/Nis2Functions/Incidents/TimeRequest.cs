using NodaTime;

namespace Nis2Functions.Incidents;

/// <param name="Reason">Needed to change a time that was stated before.</param>
public sealed record TimeRequest(Instant At, string? Reason = null);
