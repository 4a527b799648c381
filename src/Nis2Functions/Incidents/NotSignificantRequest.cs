using NodaTime;

namespace Nis2Functions.Incidents;

/// <param name="Reason">Why the incident is not significant in the sense of Art. 23(3).</param>
/// <param name="At">When it was judged so; now, if absent.</param>
/// <param name="Assessment">An assessment of significance to be recorded with it.</param>
/// <param name="OverrideReason">Needed where the assessment found a criterion met.</param>
public sealed record NotSignificantRequest(
    string Reason, Instant? At = null, AssessmentRequest? Assessment = null, string? OverrideReason = null);
