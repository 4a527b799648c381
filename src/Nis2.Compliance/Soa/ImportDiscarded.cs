using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

[EventType("soa.import-discarded")]
public sealed record ImportDiscarded(string Import) : SubjectEvent;
