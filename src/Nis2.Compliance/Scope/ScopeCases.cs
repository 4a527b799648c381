namespace Nis2.Compliance.Scope;

/// <summary>Circumstances that decide besides type and size; what is null is unknown.</summary>
public sealed record ScopeCases
{
    /// <summary>Offers a qualified trust service (Art. 3(1)(b)); asked of trust service providers.</summary>
    public bool? QualifiedTrustService { get; init; }

    /// <summary>Domain name registration services (Art. 2(4)).</summary>
    public bool? DomainRegistrar { get; init; }

    /// <summary>Critical entity under Directive (EU) 2022/2557 (Art. 2(3)); in Germany: operates a critical facility.</summary>
    public bool? CriticalEntity { get; init; }

    /// <summary>Sole provider in a Member State of an essential service (Art. 2(2)(b)).</summary>
    public bool? SoleProvider { get; init; }

    /// <summary>A disruption could have a significant impact on public safety, security or health (Art. 2(2)(c)).</summary>
    public bool? PublicSafety { get; init; }

    /// <summary>A disruption could bring a significant systemic risk (Art. 2(2)(d)).</summary>
    public bool? SystemicRisk { get; init; }

    /// <summary>Of specific importance at national or regional level (Art. 2(2)(e)).</summary>
    public bool? SpecificImportance { get; init; }

    /// <summary>What the Member State has decided under Art. 2(2)(b) to (e).</summary>
    public Identification? Identified { get; init; }

    /// <summary>Operator of essential services identified before 16 January 2023, kept by the Member State (Art. 3(1)(g)).</summary>
    public bool? FormerOperatorKept { get; init; }

    /// <summary>Regional administration whose services passed the risk-based assessment of Art. 2(2)(f)(ii).</summary>
    public bool? RegionalAssessed { get; init; }

    /// <summary>Public administration at local level (Art. 2(5)(a)).</summary>
    public bool? LocalAdministration { get; init; }

    /// <summary>Education institution (Art. 2(5)(b)).</summary>
    public bool? EducationInstitution { get; init; }

    /// <summary>The Member State applies its act to local administration or education institutions (Art. 2(5)).</summary>
    public bool? NationallyIncluded { get; init; }

    /// <summary>Public administration in national or public security, defence or law enforcement (Art. 2(7)).</summary>
    public bool? SecurityAdministration { get; init; }

    /// <summary>Exempted by the Member State for activities in those areas (Art. 2(8)).</summary>
    public bool? SecurityExemption { get; init; }

    /// <summary>Financial entity under Regulation (EU) 2022/2554 (Art. 4); follows from the type for banks and market infrastructures.</summary>
    public bool? FinancialEntity { get; init; }

    /// <summary>Exempted from that regulation under its Art. 2(4) (Art. 2(10)).</summary>
    public bool? FinancialExempt { get; init; }

    /// <summary>Another sector-specific Union act of at least equivalent effect applies (Art. 4).</summary>
    public bool? SectoralAct { get; init; }

    /// <summary>Germany: energy supply network or facility under §§ 5c to 5e EnWG (§ 28(5) BSIG).</summary>
    public bool? EnergyActOperator { get; init; }

    /// <summary>Germany: gematik or operator in the telematics infrastructure (§ 28(6) BSIG).</summary>
    public bool? Telematics { get; init; }
}
