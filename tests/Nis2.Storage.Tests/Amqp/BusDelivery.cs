namespace Nis2.Storage.Tests.Amqp;

/// <summary>One transfer to an entity: a message, or a batch of them.</summary>
internal sealed record BusDelivery(string Entity, IReadOnlyList<BusMessage> Messages, bool IsBatch);
