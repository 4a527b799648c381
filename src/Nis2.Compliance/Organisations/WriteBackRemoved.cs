using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.write-back-removed")]
public sealed record WriteBackRemoved(string Source) : SubjectEvent;
