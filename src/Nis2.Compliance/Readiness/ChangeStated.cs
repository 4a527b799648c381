using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

[EventType("readiness.change-stated")]
public sealed record ChangeStated(EntityChange Change) : SubjectEvent;
