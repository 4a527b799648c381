using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>Proof that a report was handed in.</summary>
/// <param name="Channel">How it was handed in, such as <c>portal</c>.</param>
/// <param name="PayloadSha256">SHA-256 of what was handed in, 64 hexadecimal digits.</param>
/// <param name="SubmittedAt">When it was actually handed in; now, if absent.</param>
/// <param name="AuthorityReference">The authority's own number for it.</param>
/// <param name="CorrectionReason">Needed to change a submission that was recorded before.</param>
/// <param name="AlsoServes">Further stages of the same duty that the same report serves.</param>
public sealed record SubmissionRequest(
    string Channel,
    string PayloadSha256,
    Instant? SubmittedAt = null,
    string? AuthorityReference = null,
    string? CorrectionReason = null,
    IReadOnlyList<string>? AlsoServes = null);
