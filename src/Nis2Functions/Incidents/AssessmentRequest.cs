using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>
/// What is known when significance is assessed (Art. 23(3)). What is absent is unknown; questions stand at api/significance/questions.
/// </summary>
/// <param name="EntityTypes">Those of the organisation, if absent.</param>
/// <param name="Country">Adds that state's thresholds as an indication; the incident's, if absent.</param>
/// <param name="OccurredAt">When it occurred or was first noticed, as stated of the incident, if absent.</param>
/// <param name="Decision">What the person decides; absent while it is open. It starts no clock.</param>
/// <param name="Reason">Needed to decide against the criteria.</param>
public sealed record AssessmentRequest(
    IReadOnlyList<string>? EntityTypes = null,
    string? Country = null,
    Instant? OccurredAt = null,
    string? RootCause = null,
    string? CauseKey = null,
    IReadOnlyDictionary<string, SignificanceAnswer>? Answers = null,
    IReadOnlyList<AffectedService>? Services = null,
    SignificanceOutcome? Decision = null,
    string? Reason = null);
