using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A report was brought up to date after its first submission: proof is kept, no clock heeds it.</summary>
/// <param name="SubmittedAt">Now, if null.</param>
public sealed record UpdateStage(
    string Stage,
    string Channel,
    string PayloadSha256,
    Instant? SubmittedAt = null,
    string? AuthorityReference = null) : IncidentCommand;
