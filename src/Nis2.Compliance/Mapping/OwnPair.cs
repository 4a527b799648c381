namespace Nis2.Compliance.Mapping;

/// <summary>A pair of an organisation's own set; what is null, the set doesn't say.</summary>
public sealed record OwnPair(string Requirement, string Control, Relationship? Relationship = null, Coverage? Coverage = null);
