using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.person-added")]
public sealed record PersonAdded(string Person) : SubjectEvent;
