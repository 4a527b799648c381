using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

[EventType("readiness.registration-recorded")]
public sealed record RegistrationRecorded(MadeRegistration Registration) : SubjectEvent;
