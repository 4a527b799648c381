using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.source-configured")]
public sealed record SourceConfigured(TicketSource Source) : SubjectEvent;
