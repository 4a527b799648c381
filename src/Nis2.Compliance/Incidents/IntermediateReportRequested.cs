using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The authority asked for an intermediate report (Art. 23(4)(c)).</summary>
/// <param name="Stage">The key of the stage that the request opens.</param>
/// <param name="Due">Set by the authority; null where it set none.</param>
[EventType("incident.intermediate-report-requested")]
public sealed record IntermediateReportRequested(
    string Stage,
    Instant RequestedAt,
    Instant StatedAt,
    Instant? Due = null,
    string? AuthorityReference = null,
    [Erasable] string? Text = null) : SubjectEvent;
