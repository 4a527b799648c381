using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A person has become aware of a significant incident: starts the legal clock (Art. 23(4)(a) and (b)).</summary>
/// <param name="Basis">What the reasonable degree of certainty rests on.</param>
/// <param name="AwareAt">Now, if null.</param>
/// <param name="JudgedSignificantAt"><paramref name="AwareAt"/>, if null.</param>
/// <param name="GapReason">Required where awareness came later after the first alert than the policy allows.</param>
/// <param name="Assessment">Recorded together with it.</param>
public sealed record StateAwareness(
    string Basis,
    Instant? AwareAt = null,
    Instant? JudgedSignificantAt = null,
    string? GapReason = null,
    AssessSignificance? Assessment = null) : IncidentCommand;
