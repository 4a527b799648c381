namespace Nis2.Compliance.Soa;

/// <summary>A risk that is kept elsewhere: what the analysis needs of it. This is no risk register.</summary>
/// <param name="Id">The register's own.</param>
/// <param name="Owner">Role or person, as written.</param>
/// <param name="Measures">Controls and clauses that treat it, such as <c>A.8.8</c>.</param>
/// <param name="Link">Where it is kept.</param>
public sealed record RiskEntry(
    string Id,
    RiskTreatment Treatment,
    IReadOnlyList<string> Measures,
    string? Title = null,
    string? Owner = null,
    string? Level = null,
    string? Link = null);
