using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Azure.Storage.Queues.Models;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>
/// A Service Bus message as plain JSON in a storage queue: <c>messageId</c> and <c>body</c> (base64), and where it has them
/// <c>subject</c>, <c>contentType</c>, <c>correlationId</c> and <c>applicationProperties</c> (texts, numbers, booleans).
/// </summary>
internal sealed record MessageEnvelope(string MessageId, byte[] Body)
{
    public const string Reason = "DeadLetterReason";
    public const string Description = "DeadLetterErrorDescription";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string? Subject { get; init; }

    public string? ContentType { get; init; }

    public string? CorrelationId { get; init; }

    public IReadOnlyDictionary<string, JsonElement> ApplicationProperties { get; init; } = new Dictionary<string, JsonElement>();

    /// <returns>A text that is no envelope is the body of a message with the queue message's id.</returns>
    public static MessageEnvelope Read(QueueMessage received)
    {
        try
        {
            if (JsonSerializer.Deserialize<MessageEnvelope>(received.Body, Json) is { MessageId: not null, Body: not null } envelope)
            {
                return envelope.ApplicationProperties is null
                    ? envelope with { ApplicationProperties = new Dictionary<string, JsonElement>() }
                    : envelope;
            }
        }
        catch (JsonException)
        {
            // No envelope, then: whoever sent it meant the text itself.
        }

        return new(received.MessageId, received.Body.ToArray());
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    public MessageEnvelope With(IEnumerable<KeyValuePair<string, object>>? properties)
    {
        var merged = ApplicationProperties.ToDictionary();
        foreach (var (name, value) in properties ?? [])
        {
            merged[name] = JsonSerializer.SerializeToElement(value, Json);
        }

        return this with { ApplicationProperties = merged };
    }

    public ServiceBusReceivedMessage ToMessage(QueueMessage received) => ServiceBusModelFactory.ServiceBusReceivedMessage(
        body: BinaryData.FromBytes(Body, ContentType),
        messageId: MessageId,
        correlationId: CorrelationId,
        subject: Subject,
        contentType: ContentType,
        properties: ApplicationProperties.ToDictionary(property => property.Key, property => Value(property.Value)),
        deliveryCount: (int)received.DequeueCount,
        enqueuedTime: received.InsertedOn ?? default);

    private static object Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => value.TryGetInt64(out var number) ? (object)number : value.GetDouble(),
        _ => value.GetRawText(),
    };
}
