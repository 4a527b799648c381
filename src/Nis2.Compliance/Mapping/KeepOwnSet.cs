namespace Nis2.Compliance.Mapping;

/// <summary>Adds a set of the organisation's own, or replaces it.</summary>
/// <param name="Source">Where it comes from.</param>
public sealed record KeepOwnSet(string Id, string? Title, string? Source, IReadOnlyList<OwnPair>? Pairs, string? Reason) : MappingCommand;
