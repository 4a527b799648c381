using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

[EventType("readiness.login-tested")]
public sealed record LoginTested(string Country, string Portal, LocalDate On) : SubjectEvent;
