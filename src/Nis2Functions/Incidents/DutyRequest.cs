using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>Who else is reported to, by which rules.</summary>
/// <param name="Country">ISO 3166 alpha-2; the legal entity's first, else the organisation's, if absent.</param>
/// <param name="Zone">tzdb id of the recipient's zone; the country's, if absent.</param>
/// <param name="Recipient">The authority, customer or insurer.</param>
/// <param name="LegalEntity">Id of one of the organisation's legal entities: fills class, types, trust service and beginning.</param>
/// <param name="EntityClass">essential or important.</param>
/// <param name="TrustService">The incident affects the provision of trust services.</param>
/// <param name="Voluntary">Makes it a notice without a duty to (Arts. 29 and 30): no clock.</param>
/// <param name="Rules">The stages of a contract or an insurance policy.</param>
/// <param name="Reason">Needed to change a duty that exists.</param>
public sealed record DutyRequest(
    Regime Regime = Regime.Nis2,
    string? Country = null,
    string? Zone = null,
    string? Recipient = null,
    string? LegalEntity = null,
    string? EntityClass = null,
    IReadOnlyList<string>? EntityTypes = null,
    bool? TrustService = null,
    Instant? DutyStartsAt = null,
    VoluntaryNotice? Voluntary = null,
    IReadOnlyList<OwnStageRule>? Rules = null,
    string? Reason = null);
