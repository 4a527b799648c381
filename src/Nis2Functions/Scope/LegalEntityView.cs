using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Scope;

/// <summary>A legal entity with its standing as it was computed when it was assessed last.</summary>
/// <param name="TrustService">Whether it notifies within 24 hours (Art. 23(4), second subparagraph).</param>
public sealed record LegalEntityView(
    string Id,
    string Name,
    IReadOnlyList<string> EntityTypes,
    bool TrustService,
    LocalDate? QualifiesSince,
    Instant? DutyStartsAt,
    IReadOnlyList<LegalStandingView> Standings)
{
    /// <param name="at">When: whether an act is in force decides how binding its duties are.</param>
    internal static LegalEntityView Of(LegalEntity entity, Instant at) => new(
        entity.Id,
        entity.Name,
        entity.EntityTypes ?? [],
        entity.TrustService,
        entity.QualifiesSince,
        entity.DutyStartsAt,
        [.. entity.Standings.Select(standing => LegalStandingView.Of(standing, at))]);
}
