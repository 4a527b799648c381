using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

[EventType("intake.rules-set")]
public sealed record RulesSet(string Source, int Version, IReadOnlyList<IntakeRule> Rules) : SubjectEvent;
