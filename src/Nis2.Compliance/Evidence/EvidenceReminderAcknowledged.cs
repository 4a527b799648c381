using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Reminders of these items were answered: no escalation follows them.</summary>
[EventType("evidence.reminders-acknowledged")]
public sealed record EvidenceReminderAcknowledged(Instant At, IReadOnlyList<string> Items) : SubjectEvent;
