using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>A person judged that a report which the law asks for only under a condition is not owed.</summary>
[EventType("incident.stage-waived")]
public sealed record StageWaived(string Stage, Instant At, [Erasable] string? Reason = null) : SubjectEvent;
