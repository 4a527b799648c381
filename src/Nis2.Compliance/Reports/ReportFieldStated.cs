using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <param name="Cleared">The answer was taken back: without this an erased content would look the same.</param>
[EventType("report.field-stated")]
public sealed record ReportFieldStated(
    string Field,
    Instant At,
    bool Estimate,
    bool Unknown,
    bool Cleared,
    string? Stage = null,
    [Erasable] FieldContent? Content = null) : SubjectEvent;
