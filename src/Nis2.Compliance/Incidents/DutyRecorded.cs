using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>A reporting duty was added, or what is known of it was corrected.</summary>
[EventType("incident.duty-recorded")]
public sealed record DutyRecorded(ReportingDuty Duty, Instant At, [Erasable] string? Reason = null) : SubjectEvent;
