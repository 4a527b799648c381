using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <param name="At">Now, if null.</param>
/// <param name="Assessment">Recorded together with it.</param>
/// <param name="OverrideReason">Required where the assessment found a criterion met.</param>
public sealed record JudgeNotSignificant(
    string Reason,
    Instant? At = null,
    AssessSignificance? Assessment = null,
    string? OverrideReason = null) : IncidentCommand;
