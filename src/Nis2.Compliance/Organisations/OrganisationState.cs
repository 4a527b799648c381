using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2.Compliance.Organisations;

/// <summary>The fold of an organisation's own stream.</summary>
public sealed record OrganisationState
{
    public bool Registered { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>ISO 3166 alpha-2 of the Member State whose law applies.</summary>
    public string Country { get; init; } = string.Empty;

    /// <summary>tzdb id of the receiving authority's zone.</summary>
    public string AuthorityZone { get; init; } = string.Empty;

    /// <summary>Ids of Annex I and II types, such as <c>I.8.4</c>.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];

    public OrganisationSize Size { get; init; }

    public ReminderPolicy Policy { get; init; } = ReminderPolicy.Default;

    /// <summary>Opaque ids of the people in the directory.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<TicketSource> Sources { get; init; } = [];

    /// <summary>Integrations that page people.</summary>
    public IReadOnlyList<Pager> Pagers { get; init; } = [];

    /// <summary>When the on-call chain was last tried out.</summary>
    public Instant? OnCallTestedAt { get; init; }

    /// <summary>In the order in which they were first assessed; empty while the organisation itself is all that is known.</summary>
    public IReadOnlyList<LegalEntity> LegalEntities { get; init; } = [];

    public ReportingRules ReportingRules { get; init; } = new();

    /// <summary>Systems that are told beside the contacts.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    public TellingRules Telling { get; init; } = TellingRules.Minimal;

    /// <summary>Where nothing is sent until a person enables it again.</summary>
    public IReadOnlyList<DisabledChannel> Disabled { get; init; } = [];

    /// <summary>One a source at most.</summary>
    public IReadOnlyList<WriteBack> WriteBacks { get; init; } = [];

    public bool IsDisabled(string recipient, Channel channel) =>
        Disabled.Any(one => one.Recipient == recipient && one.Channel == channel);

    /// <summary>Where text messages and calls go; null where there is none.</summary>
    public Pager? Gateway() => Pagers.FirstOrDefault(pager => pager.Service == PagerService.Gateway);
}
