using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>Reminders of these items were answered: no escalation follows them.</summary>
[EventType("readiness.reminders-acknowledged")]
public sealed record ReadinessAcknowledged(Instant At, IReadOnlyList<string> Items) : SubjectEvent;
