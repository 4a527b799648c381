namespace Nis2.Storage.Events;

/// <param name="Id">The same for every attempt, at most 128 characters: receivers deduplicate by it.</param>
public sealed record OutgoingMessage(
    string Id,
    string? Subject,
    string ContentType,
    ReadOnlyMemory<byte> Body,
    IReadOnlyDictionary<string, object> ApplicationProperties,
    string? CorrelationId = null);
