namespace Nis2.Compliance.Incidents;

/// <summary>Effects beyond the entity's own Member State and sector (Art. 23(1), (4)(a) and (6)).</summary>
/// <param name="MemberStates">ISO 3166 alpha-2 of the others concerned.</param>
/// <param name="Sectors">Ids of Annex I and II, such as <c>I.8</c>.</param>
public sealed record IncidentEffects(
    EffectKnown CrossBorder,
    EffectKnown CrossSector,
    IReadOnlyList<string> MemberStates,
    IReadOnlyList<string> Sectors,
    StatedTime Said);
