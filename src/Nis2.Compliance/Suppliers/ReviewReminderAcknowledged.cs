using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.reminder-acknowledged")]
public sealed record ReviewReminderAcknowledged(int Cycle, Instant At) : SubjectEvent;
