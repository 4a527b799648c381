namespace Nis2Functions.Deadlines;

/// <summary>An incident's times, asked about without keeping anything. Every instant is ISO 8601 with an offset.</summary>
/// <param name="Country">ISO 3166 alpha-2 of the receiving authority.</param>
/// <param name="Regime">nis2, the default, or gdpr.</param>
/// <param name="EntityTypes">Ids of the annexes, or of the country's exclusions, such as energy-act-operator.</param>
/// <param name="Zone">Time zone of the receiving authority; the capital's unless given.</param>
/// <param name="TrustService">The incident affects a trust service that the entity provides.</param>
/// <param name="RequestedAt">When the CSIRT or the authority asked for an intermediate report.</param>
/// <param name="AuthorityDue">The end that the authority set for it.</param>
/// <param name="DutyStartsAt">When the entity's own duty to report begins.</param>
/// <param name="DutyNoticeOn">Local date of the notice from which the country's rule computes that.</param>
public sealed record DeadlineRequest(
    string? Country = null,
    string? Regime = null,
    IReadOnlyList<string>? EntityTypes = null,
    string? Zone = null,
    bool? TrustService = null,
    bool? Ongoing = null,
    bool? CrossBorder = null,
    string? AwareAt = null,
    string? DetectedAt = null,
    string? EstablishedAt = null,
    string? VerifiedAt = null,
    string? EarlyWarningSubmittedAt = null,
    string? NotificationSubmittedAt = null,
    string? RequestedAt = null,
    string? AuthorityDue = null,
    string? ImpactEndedAt = null,
    string? EndOfImpactNoticeSubmittedAt = null,
    string? OperationRestoredAt = null,
    string? HandledAt = null,
    string? DutyStartsAt = null,
    string? DutyNoticeOn = null);
