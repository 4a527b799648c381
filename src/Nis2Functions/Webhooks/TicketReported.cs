using Nis2.Compliance.Incidents;

namespace Nis2Functions.Webhooks;

/// <summary>What a delivery says of a ticket, in the sender's words; null where it does not say.</summary>
/// <param name="System">The ticket system, such as <c>github</c>.</param>
/// <param name="TicketId">
/// The same for every delivery about one ticket, fingerprint or alert, and for no other of the source: it finds the incident.
/// </param>
public sealed record TicketReported(string System, string TicketId, TicketAction Action)
{
    public string? Title { get; init; }

    /// <summary>Of the ticket, or the text of the comment.</summary>
    public string? Description { get; init; }

    /// <summary>The sender's own word.</summary>
    public string? SeverityAsSent { get; init; }

    /// <summary>What that word means here; null where it means nothing known.</summary>
    public Severity? Severity { get; init; }

    /// <summary>It may become the first alert, never awareness.</summary>
    public TicketTime? CreatedAt { get; init; }

    /// <summary>When what the ticket is about was seen, where that is not when the ticket was made.</summary>
    public TicketTime? DetectedAt { get; init; }

    public TicketTime? ResolvedAt { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Systems and services that the ticket is about.</summary>
    public IReadOnlyList<string> Assets { get; init; } = [];

    public string? Reporter { get; init; }

    /// <summary>Who did what the delivery tells, as the system names its accounts.</summary>
    public string? Actor { get; init; }

    public string? Link { get; init; }

    /// <summary>The group of alerts that this one is told with.</summary>
    public string? Group { get; init; }

    /// <summary>What this app wrote back, coming home: no news.</summary>
    public bool OwnComment { get; init; }
}
