using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <param name="ContentSha256">Of the draft's content as the signer saw it.</param>
[EventType("report.signed-off")]
public sealed record ReportSignedOff(
    string Stage, string ContentSha256, string Layout, string LayoutVersion, Instant At, [Erasable] string? Note = null) : SubjectEvent;
