namespace Nis2.Compliance.Catalogue;

/// <summary>A type of entity of Annex I or II.</summary>
/// <param name="Id">Annex, sector, subsector letter where there is one, running number: this project's own, such as <c>I.8.4</c>.</param>
public sealed record EntityType(string Id, string Sector, string Name);
