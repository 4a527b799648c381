using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <param name="Due">Null while the anchor has not happened and nothing forecasts it, or where there is no period.</param>
/// <param name="Estimate">True while the anchor has not happened yet: forecast only, nothing is due.</param>
/// <param name="Pack">The law pack; null for an own rule.</param>
/// <param name="Force">Absent in older streams: law where there is a pack, else an own rule.</param>
[EventType("incident.stage-due-recorded")]
public sealed record StageDueRecorded(
    string Stage,
    string Anchor,
    Instant? AnchorAt,
    Instant? Due,
    Instant? LegalLatest,
    bool Estimate,
    string Basis,
    string Confidence,
    DueReason Reason,
    string? Pack = null,
    string? PackVersion = null,
    Force? Force = null) : SubjectEvent;
