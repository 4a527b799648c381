using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.pager-configured")]
public sealed record PagerConfigured(Pager Pager) : SubjectEvent;
