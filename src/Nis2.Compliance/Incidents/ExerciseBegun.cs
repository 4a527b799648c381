using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>The scenario that an exercise was opened from.</summary>
[EventType("incident.exercise-begun")]
public sealed record ExerciseBegun(string Scenario, string Version) : SubjectEvent;
