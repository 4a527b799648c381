using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>The receipt for what was handed in.</summary>
/// <param name="EvidenceId">Where the receipt's bytes lie.</param>
/// <param name="ReceivedAt">When it came; now, if null.</param>
/// <param name="Reference">The authority's number on it.</param>
/// <param name="PayloadSha256">Of what it answers, as of an update; the stage's submission, if null.</param>
public sealed record RecordReceipt(
    string Stage,
    string EvidenceId,
    string Sha256,
    Instant? ReceivedAt = null,
    string? Reference = null,
    string? PayloadSha256 = null) : IncidentCommand;
