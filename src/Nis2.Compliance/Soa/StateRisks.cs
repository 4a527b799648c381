namespace Nis2.Compliance.Soa;

/// <param name="Whole">Whether risks that are not among them are no longer followed.</param>
public sealed record StateRisks(IReadOnlyList<RiskEntry> Risks, bool Whole) : SoaCommand;
