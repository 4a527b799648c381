using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>The incident turned out not to be significant. Nothing filed is cancelled.</summary>
/// <param name="At">When that was known; now, if null.</param>
public sealed record WithdrawSignificance(string Reason, Instant? At = null) : IncidentCommand;
