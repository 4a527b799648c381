using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>More due instants than one append takes one by one.</summary>
[EventType("incident.stage-dues-recorded")]
public sealed record StageDuesRecorded(IReadOnlyList<StageDueRecorded> Dues) : SubjectEvent;
