using Microsoft.Azure.Amqp;
using Microsoft.Azure.Amqp.Framing;

namespace Nis2.Storage.Tests.Amqp;

/// <summary>Takes transfers apart: Service Bus packs a batch as data sections of one message, each an encoded message.</summary>
internal static class WireMessage
{
    private const uint BatchFormat = 0x80013700;

    public static BusDelivery Read(string entity, AmqpMessage transfer)
    {
        var batch = transfer.MessageFormat == BatchFormat;
        return new BusDelivery(
            entity, batch ? [.. transfer.DataBody.Select(part => Read(Decode(Bytes(part))))] : [Read(transfer)], batch);
    }

    private static AmqpMessage Decode(byte[] bytes) =>
        AmqpMessage.CreateAmqpStreamMessage(new BufferListStream([new ArraySegment<byte>(bytes)]));

    private static BusMessage Read(AmqpMessage message) => new(
        message.Properties.MessageId?.ToString(),
        message.Properties.Subject,
        message.Properties.ContentType.Value,
        message.ApplicationProperties.Map.ToDictionary(property => property.Key.ToString()!, property => property.Value),
        [.. message.DataBody.SelectMany(Bytes)]);

    private static byte[] Bytes(Data part) => part.Value switch
    {
        ArraySegment<byte> segment => segment.ToArray(),
        byte[] bytes => bytes,
        var other => throw new InvalidDataException($"A data section holds {other?.GetType().Name}."),
    };
}
