using Nis2.Compliance.Incidents;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>What a delivery says of a ticket, in the sender's words; null where it does not say.</summary>
/// <param name="System">The ticket system, such as <c>github</c>.</param>
/// <param name="TicketId">The same for every delivery about one ticket, and for no other ticket of the source.</param>
public sealed record ReportedTicket(string System, string TicketId, TicketAction Action)
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The sender's own word.</summary>
    public string? SeverityAsSent { get; init; }

    /// <summary>What that word means here; null where it means nothing known.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Only from a time that names its offset. It may become the first alert, never awareness.</summary>
    public Instant? CreatedAt { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public string? Link { get; init; }

    public string? Reporter { get; init; }
}
