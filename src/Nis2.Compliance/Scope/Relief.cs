namespace Nis2.Compliance.Scope;

/// <summary>Something that takes duties away; it counts where it is stated.</summary>
/// <param name="Lifted">The duties that it takes away; all where the law does not apply at all.</param>
/// <param name="Partly">Only for a part of what the entity does: the duties stay for the rest.</param>
internal sealed record Relief(string Article, string Text, IReadOnlyList<ScopeDuty> Lifted, bool Whole = false, bool Partly = false)
{
    private static readonly ScopeDuty[] RiskAndReporting =
    [
        ScopeDuty.Measures, ScopeDuty.ImplementingRegulation, ScopeDuty.Reporting, ScopeDuty.RecipientNotices, ScopeDuty.Governance,
        ScopeDuty.RegularEvidence,
    ];

    private static readonly ScopeDuty[] WithSupervision =
        [.. RiskAndReporting, ScopeDuty.FullSupervision, ScopeDuty.LaterSupervision];

    public static IReadOnlyList<Relief> Of(EntityFacts entity) => [.. Everywhere(entity), .. National(entity)];

    private static IEnumerable<Relief> Everywhere(EntityFacts entity)
    {
        // Art. 2(9): never for trust service providers.
        var trust = entity.TrustService != Answer.No;
        if (entity.PublicAdministration && entity.Cases.SecurityAdministration == true && !trust)
            yield return new("Art. 2(7)", "Public administration in security, defence or law enforcement.", [], Whole: true);
        if (entity.Cases.FinancialExempt == true)
            yield return new("Art. 2(10)", "Exempted from Regulation (EU) 2022/2554 under its Art. 2(4).", [], Whole: true);
        if (entity.Cases.SecurityExemption == true && !trust)
            yield return new("Art. 2(8)", "Exempted by the Member State for activities in security or defence.", WithSupervision);
        if (entity.Cases.SectoralAct == true)
            yield return new("Art. 4", "A sector-specific Union act of equivalent effect applies instead.", WithSupervision);
    }

    private static IEnumerable<Relief> National(EntityFacts entity)
    {
        if (entity.Country != GermanLaw.Country)
        {
            if (entity.FinancialEntity)
                yield return new("Art. 4; Regulation (EU) 2022/2554", "DORA applies instead, supervision included.", WithSupervision);
            yield break;
        }

        if (entity.FinancialEntity)
            yield return new("§ 28(6) BSIG", "DORA applies instead; registration under §§ 33 and 34 stays.", RiskAndReporting);
        if (entity.Cases.Telematics == true)
            yield return new("§ 28(6) BSIG", "Telematics infrastructure; registration under §§ 33 and 34 stays.", RiskAndReporting);
        var energy = entity.Cases.EnergyActOperator == true;
        var lifted = entity.Types?.Count(type => EntityFacts.IsTelecom(type) || (energy && EntityFacts.IsEnergy(type))) ?? 0;
        if (lifted > 0)
        {
            yield return new(
                "§ 28(5) BSIG", "TKG or EnWG applies instead; registration under §§ 33 and 34 stays.", WithSupervision,
                Partly: lifted < entity.Types!.Count);
        }

        if (entity.CentralAdministration == Answer.Yes)
        {
            yield return new(
                "§ 29 BSIG", "Federal administration: without §§ 38, 40(3), 61 and 65.",
                [ScopeDuty.Governance, ScopeDuty.FullSupervision, ScopeDuty.LaterSupervision]);
        }
    }
}
