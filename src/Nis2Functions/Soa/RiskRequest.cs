using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <param name="Measures">Controls (<c>A.5.24</c>) and clauses (<c>9.2</c>) that treat it.</param>
/// <param name="Link">Where the risk is kept.</param>
public sealed record RiskRequest(
    RiskTreatment Treatment,
    IReadOnlyList<string>? Measures = null,
    string? Title = null,
    string? Owner = null,
    string? Level = null,
    string? Link = null);
