using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>Awareness of a significant incident, or its correction where awareness was stated before.</summary>
/// <param name="Basis">What the reasonable degree of certainty rests on; needed at the first statement.</param>
/// <param name="AwareAt">Now, if absent; needed for a correction.</param>
/// <param name="JudgedSignificantAt">As awareAt, if absent.</param>
/// <param name="GapReason">Needed where awareness came long after the first alert.</param>
/// <param name="CorrectionReason">Makes it a correction.</param>
/// <param name="Assessment">An assessment of significance to be recorded with the first statement.</param>
public sealed record AwarenessRequest(
    string? Basis = null,
    Instant? AwareAt = null,
    Instant? JudgedSignificantAt = null,
    string? GapReason = null,
    string? CorrectionReason = null,
    AssessmentRequest? Assessment = null);
