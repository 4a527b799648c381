using Nis2.Compliance.Incidents;

namespace Nis2Functions.Incidents;

/// <summary>Effects beyond the entity's own Member State and sector; unknown is not no.</summary>
/// <param name="MemberStates">ISO 3166 alpha-2 of the others concerned.</param>
/// <param name="Sectors">Ids of Annex I and II.</param>
public sealed record EffectsRequest(
    EffectKnown CrossBorder = EffectKnown.Unknown,
    EffectKnown CrossSector = EffectKnown.Unknown,
    IReadOnlyList<string>? MemberStates = null,
    IReadOnlyList<string>? Sectors = null,
    string? Reason = null);
