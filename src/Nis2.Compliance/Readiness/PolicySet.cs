using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

[EventType("readiness.policy-set")]
public sealed record PolicySet(ReadinessPolicy Policy) : SubjectEvent;
