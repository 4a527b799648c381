using Nis2.Compliance.Mapping;

namespace Nis2Functions.Mapping;

/// <summary>Who asserts what: a set that doesn't name a pair doesn't assert it, which is not the same as missing.</summary>
public sealed record MappingComparisonView(IReadOnlyList<string> Sets, IReadOnlyList<ComparedPair> Pairs);
