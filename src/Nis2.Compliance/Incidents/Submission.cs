using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A report that was handed in.</summary>
/// <param name="SubmittedAt">When it was actually handed in.</param>
/// <param name="Channel">How, such as <c>BSI portal</c>.</param>
/// <param name="PayloadSha256">64 hexadecimal digits, lower case.</param>
/// <param name="RecordedAt">When this organisation said so.</param>
public sealed record Submission(
    Instant SubmittedAt,
    string Channel,
    string PayloadSha256,
    string By,
    Instant RecordedAt,
    string? AuthorityReference = null);
