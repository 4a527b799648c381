using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <param name="Risks">All that are followed: others no longer are.</param>
public sealed record RisksRequest(IReadOnlyList<RiskEntry> Risks);
