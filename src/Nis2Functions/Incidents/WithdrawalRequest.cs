using NodaTime;

namespace Nis2Functions.Incidents;

/// <param name="Reason">Why the incident is not significant after all.</param>
/// <param name="At">When that was known; now, if absent.</param>
public sealed record WithdrawalRequest(string Reason, Instant? At = null);
