using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Events;

/// <summary>Stands in for Service Bus where none is configured: storage queues of the same names, each message a JSON envelope.</summary>
/// <param name="prefix">Before every queue's name.</param>
public sealed class QueueEventSender(QueueServiceClient service, string prefix) : IEventSender
{
    /// <summary>Queue messages hold 64 KiB, the body as Base64 among them.</summary>
    public const int MaxBody = 44 * 1024;

    private readonly ConcurrentDictionary<string, QueueClient> queues = new(StringComparer.Ordinal);

    private sealed record Envelope(
        string MessageId,
        string? Subject,
        string ContentType,
        string? CorrelationId,
        IReadOnlyDictionary<string, object> ApplicationProperties,
        byte[] Body);

    public async Task SendAsync(string entity, IReadOnlyList<OutgoingMessage> messages, CancellationToken ct)
    {
        var queue = queues.GetOrAdd(prefix + entity, service.GetQueueClient);
        foreach (var message in messages)
        {
            if (message.Body.Length > MaxBody)
                throw new MessageTooLargeException(message.Id, message.Body.Length, MaxBody);
            await AzureFailure.GuardAsync($"sending to {queue.Name}", () => SendAsync(queue, Text(message), ct), ct);
        }
    }

    private static async Task SendAsync(QueueClient queue, string text, CancellationToken ct)
    {
        try
        {
            await queue.SendMessageAsync(text, ct);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: ct);
            await queue.SendMessageAsync(text, ct);
        }
    }

    private static string Text(OutgoingMessage message) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(
        new Envelope(
            message.Id,
            message.Subject,
            message.ContentType,
            message.CorrelationId,
            message.ApplicationProperties,
            message.Body.ToArray()),
        JsonSerializerOptions.Web));
}
