using NodaTime;

namespace Nis2.Storage.Directory;

/// <param name="Outcome">Why it waits for a person; null in lists of others.</param>
public sealed record DeliveryReference(string Source, string Id, Instant ReceivedAt, string? Outcome = null);
