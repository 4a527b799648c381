using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>A report was brought up to date after its first submission.</summary>
/// <param name="PayloadSha256">SHA-256 of what was handed in, 64 hexadecimal digits.</param>
/// <param name="SubmittedAt">Now, if absent.</param>
public sealed record UpdateRequest(
    string Channel, string PayloadSha256, Instant? SubmittedAt = null, string? AuthorityReference = null);
