using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>As things stand now the stage is not owed; its overdue mark stays.</summary>
[EventType("incident.stage-ended")]
public sealed record StageEnded(string Stage, DueReason Reason) : SubjectEvent;
