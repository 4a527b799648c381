using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>By which rule of its source a ticket is treated as it is.</summary>
/// <param name="Rule">Null where none fitted.</param>
[EventType("incident.intake-decided")]
public sealed record IntakeDecided(string Source, IntakeOutcome Outcome, int RulesVersion, string? Rule = null) : SubjectEvent;
