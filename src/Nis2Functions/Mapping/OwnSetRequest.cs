using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <param name="Source">Where the set comes from.</param>
/// <param name="Reason">Why the organisation keeps it.</param>
public sealed record OwnSetRequest(string? Title, string? Source, IReadOnlyList<OwnPair>? Pairs, string? Reason);
