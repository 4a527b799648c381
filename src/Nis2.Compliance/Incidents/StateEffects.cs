namespace Nis2.Compliance.Incidents;

/// <summary>Effects on other Member States and sectors (Art. 23(1), (4)(a) and (6)).</summary>
/// <param name="MemberStates">ISO 3166 alpha-2.</param>
/// <param name="Sectors">Ids of Annex I and II, such as <c>I.8</c>.</param>
public sealed record StateEffects(
    EffectKnown CrossBorder,
    EffectKnown CrossSector,
    IReadOnlyList<string> MemberStates,
    IReadOnlyList<string> Sectors,
    string? Reason = null) : IncidentCommand;
