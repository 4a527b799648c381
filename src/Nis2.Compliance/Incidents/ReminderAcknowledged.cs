using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

[EventType("incident.reminder-acknowledged")]
public sealed record ReminderAcknowledged(string Stage, Instant At) : SubjectEvent;
