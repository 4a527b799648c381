using Microsoft.Extensions.Logging;

namespace Nis2Functions.Webhooks.Senders.Queue;

internal static partial class QueueLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} of the tickets queue went to the dead letters: {Reason}")]
    public static partial void DeadLettered(this ILogger logger, string message, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} of the tickets queue can't be kept now; it comes again")]
    public static partial void LeftInQueue(this ILogger logger, string message, Exception away);
}
