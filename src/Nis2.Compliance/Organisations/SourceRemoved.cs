using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.source-removed")]
public sealed record SourceRemoved(string Source) : SubjectEvent;
