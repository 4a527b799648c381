namespace Nis2.Compliance.Frameworks;

/// <param name="From">In the estimate's currency.</param>
public sealed record EffortRange(decimal From, decimal To);
