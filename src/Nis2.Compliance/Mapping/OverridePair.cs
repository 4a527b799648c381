namespace Nis2.Compliance.Mapping;

/// <summary>Says of a pair what the organisation holds instead of the consolidated set, or adds one that the set doesn't have.</summary>
/// <param name="Remaining">What remains to be done for NIS2; needed unless coverage is full.</param>
public sealed record OverridePair(
    string Requirement, string Control, Relationship? Relationship, Coverage? Coverage, string? Remaining, string? Reason) : MappingCommand;
