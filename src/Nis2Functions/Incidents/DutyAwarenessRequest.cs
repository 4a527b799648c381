using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>Awareness of what one duty is about, or its correction.</summary>
/// <param name="Basis">What the reasonable degree of certainty rests on; needed at the first statement.</param>
/// <param name="AwareAt">Now, if absent.</param>
/// <param name="GapReason">Needed where awareness came long after the first alert.</param>
/// <param name="CorrectionReason">Needed to change what was stated before.</param>
public sealed record DutyAwarenessRequest(
    string? Basis = null, Instant? AwareAt = null, string? GapReason = null, string? CorrectionReason = null);
