using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

[EventType("report.contributor-named")]
public sealed record ReportContributorNamed(string Field, Contributor Contributor, Instant At) : SubjectEvent;
