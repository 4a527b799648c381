using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <param name="Estimate">True while the anchor has not happened yet: forecast only, nothing is due.</param>
/// <param name="Pack">The law pack; null for an own rule.</param>
[EventType("incident.stage-due-recorded")]
public sealed record StageDueRecorded(
    string Stage,
    string Anchor,
    Instant AnchorAt,
    Instant Due,
    Instant LegalLatest,
    bool Estimate,
    string Basis,
    string Confidence,
    DueReason Reason,
    string? Pack = null,
    string? PackVersion = null) : SubjectEvent;
