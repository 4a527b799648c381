namespace Nis2.Storage.Events;

public sealed class MessageTooLargeException(string messageId, long size, long limit)
    : Exception($"Message '{messageId}' has {size} bytes; {limit} fit.");
