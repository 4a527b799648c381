using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <summary>The bytes of a version lie in evidence. That it was filed is a fact of the incident's own stream.</summary>
[EventType("report.version-frozen")]
public sealed record ReportVersionFrozen(
    string Stage,
    int Number,
    string EvidenceId,
    string Sha256,
    string ContentType,
    bool Generated,
    Instant At,
    string? ContentSha256 = null,
    string? SignedOffBy = null,
    [Erasable] string? Reason = null,
    [Erasable] IReadOnlyList<FrozenField>? Fields = null) : SubjectEvent;
