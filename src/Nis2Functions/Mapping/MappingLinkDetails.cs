namespace Nis2Functions.Mapping;

/// <summary>What storage keeps of a link besides its two ends.</summary>
internal sealed record MappingLinkDetails(string? Coverage, string? Note);
