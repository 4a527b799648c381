using NodaTime;

namespace Nis2.Storage.Directory;

public sealed record DeliveryReference(string Source, string Id, Instant ReceivedAt);
