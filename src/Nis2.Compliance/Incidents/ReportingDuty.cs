using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>One recipient to whom an incident is reported, and the rules by which. Each has its own class, clock and proof.</summary>
/// <param name="Id">1 to 40 lower-case letters, digits and hyphens; <see cref="Main"/> exists from the opening.</param>
/// <param name="Country">ISO 3166 alpha-2 of the Member State whose law applies.</param>
/// <param name="Zone">tzdb id of the recipient's zone.</param>
public sealed record ReportingDuty(string Id, Regime Regime, string Country, string Zone)
{
    public const string Main = "main";

    /// <summary>The authority, customer or insurer who is told.</summary>
    public string? Recipient { get; init; }

    /// <summary>Id of the organisation's legal entity that owes the report.</summary>
    public string? LegalEntity { get; init; }

    /// <summary><c>essential</c> or <c>important</c>; null where nobody said.</summary>
    public string? EntityClass { get; init; }

    /// <summary>Ids of Annex I and II types, such as <c>I.8.4</c>.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];

    /// <summary>The incident affects the provision of trust services (Art. 23(4) subparagraph 2).</summary>
    public bool TrustService { get; init; }

    /// <summary>Before it nothing is owed: what would be is shown as an expectation.</summary>
    public Instant? DutyStartsAt { get; init; }

    public VoluntaryNotice? Voluntary { get; init; }

    /// <summary>Why the entity owes no reports, such as BSIG § 28(5): then no clock runs.</summary>
    public string? NoReporting { get; init; }

    /// <summary>Of a contract or an insurance policy.</summary>
    public IReadOnlyList<OwnStageRule> Rules { get; init; } = [];

    /// <summary>What people call it.</summary>
    public string CallName() => Recipient ?? LegalEntity ?? Id;
}
