using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <param name="At">Now, if null.</param>
public sealed record JudgeNotSignificant(string Reason, Instant? At = null) : IncidentCommand;
