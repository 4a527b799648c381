using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Reminders of these items were answered: no escalation follows them.</summary>
[EventType("assessment.reminders-acknowledged")]
public sealed record PlanAcknowledged(Instant At, IReadOnlyList<string> Items) : SubjectEvent;
