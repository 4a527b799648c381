using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>What was last heard of the incident's ticket.</summary>
/// <param name="ResolvedAt">When its end was heard of; null while it is open. The incident ends by people's decisions alone.</param>
public sealed record TicketNews(TicketChange Change, Instant At, string? Text = null, Instant? ResolvedAt = null)
{
    /// <summary>What says nothing new is heard of this often.</summary>
    public static readonly Duration RepeatsAtMostEvery = Duration.FromHours(1);
}
