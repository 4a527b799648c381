namespace Nis2.Compliance.Mapping;

/// <summary>A pair that published sets assert and the consolidated one doesn't, and why.</summary>
public sealed record LeftOutPair(string Requirement, string Control, IReadOnlyList<string> Sources, string Reason);
