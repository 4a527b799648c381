using System.Text.Json.Nodes;

namespace Nis2.Storage.Directory;

/// <param name="Version">Loading the same version again does nothing.</param>
/// <param name="About">Name, instrument, source: the domain's own words.</param>
public sealed record CatalogueRecord(string Id, string Version, JsonObject About);
