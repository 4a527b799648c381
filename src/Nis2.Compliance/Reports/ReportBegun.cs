using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

[EventType("report.begun")]
public sealed record ReportBegun(string Incident, bool Exercise, Instant At) : SubjectEvent;
