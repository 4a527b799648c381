using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>A report was handed in: stops its clock. The first submission counts.</summary>
/// <param name="Stage">The key, see <see cref="StageKey"/>.</param>
/// <param name="PayloadSha256">Of what was handed in, 64 hexadecimal digits.</param>
/// <param name="SubmittedAt">Now, if null.</param>
/// <param name="CorrectionReason">Required to change a submission that was recorded before.</param>
/// <param name="AlsoServes">Further stages of the same duty that the same report serves.</param>
public sealed record SubmitStage(
    string Stage,
    string Channel,
    string PayloadSha256,
    Instant? SubmittedAt = null,
    string? AuthorityReference = null,
    string? CorrectionReason = null,
    IReadOnlyList<string>? AlsoServes = null) : IncidentCommand;
