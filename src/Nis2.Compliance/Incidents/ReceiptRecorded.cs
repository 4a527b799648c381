using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <param name="PayloadSha256">Of the submission that it answers.</param>
/// <param name="Sha256">Of the receipt itself.</param>
[EventType("incident.receipt-recorded")]
public sealed record ReceiptRecorded(
    string Stage,
    string PayloadSha256,
    string EvidenceId,
    string Sha256,
    Instant ReceivedAt,
    Instant RecordedAt,
    string? Reference = null) : SubjectEvent;
