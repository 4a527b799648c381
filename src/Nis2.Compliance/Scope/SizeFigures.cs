namespace Nis2.Compliance.Scope;

/// <summary>One enterprise's figures of its last closed accounting period; what is null is unknown.</summary>
/// <param name="Staff">Annual work units, working owners and partners included (Rec. 2003/361/EC Annex Art. 5).</param>
public sealed record SizeFigures(decimal? Staff = null, decimal? TurnoverEur = null, decimal? BalanceSheetEur = null);
