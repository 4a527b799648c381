using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Scope;

/// <summary>What Rec. 2003/361/EC asks for; what is null is unknown.</summary>
public sealed record SizeAnswers
{
    /// <summary>The entity's own.</summary>
    public SizeFigures Figures { get; init; } = new();

    /// <summary>Partner and linked enterprises; empty where there are none.</summary>
    public IReadOnlyList<RelatedEnterprise>? Related { get; init; }

    /// <summary>
    /// Classes by the figures of the accounting periods before, newest first; the oldest is taken as the status held then. Empty for an
    /// enterprise in its first period.
    /// </summary>
    public IReadOnlyList<OrganisationSize>? EarlierClasses { get; init; }

    /// <summary>Its IT systems, components and processes are independent of its partner and linked enterprises (§ 28(4) BSIG).</summary>
    public bool? IndependentIt { get; init; }

    /// <summary>Public bodies control 25 % or more; without effect, because Annex Art. 3(4) is left out (Art. 2(1)).</summary>
    public bool? PublicBodiesHoldQuarter { get; init; }
}
