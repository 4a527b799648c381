using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Mapping;

/// <param name="Full">Pairs that leave nothing to do; counted only where the set has that scale.</param>
/// <param name="Verdict">The set's own word for the whole measure; "related" where it has pairs and no word.</param>
/// <param name="Remaining">What remains to be done for NIS2, where the set says so.</param>
public sealed record MeasureStatistics(string Measure, int Pairs, int Full, int Partial, string Verdict, GuidedText? Remaining);
