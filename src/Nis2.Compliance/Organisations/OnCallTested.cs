using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.on-call-tested")]
public sealed record OnCallTested(string Test) : SubjectEvent;
