namespace Nis2.Compliance.Soa;

/// <summary>
/// The services that the organisation provides and the sites it works at: Art. 21(1) asks for measures for all of them, whatever a
/// certificate's scope is.
/// </summary>
public sealed record ScopeInventory(IReadOnlyList<string> Services, IReadOnlyList<string> Sites);
