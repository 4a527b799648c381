using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>What a look at an API came to.</summary>
/// <param name="Since">From where the next look goes on.</param>
/// <param name="Failure">A stable word; null where all was read.</param>
/// <param name="NotBefore">The API asked to be left alone until then.</param>
internal sealed record Listing(
    IReadOnlyList<ListedTicket> Tickets, Instant Since, string? ETag = null, string? Failure = null, Instant? NotBefore = null);
