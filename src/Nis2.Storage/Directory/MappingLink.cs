using System.Text.Json.Nodes;

namespace Nis2.Storage.Directory;

/// <summary>One requirement and one control that meets part of it.</summary>
/// <param name="Details">The domain's own words about the link.</param>
public sealed record MappingLink(string Requirement, string Control, JsonObject Details);
