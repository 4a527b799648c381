using Microsoft.Extensions.Logging;

namespace Nis2Functions.Http;

internal static partial class HttpLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Function}: storage is away")]
    public static partial void StorageAway(this ILogger logger, string function, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Function}: a stream holds '{EventType}' of a newer release")]
    public static partial void NewerRelease(this ILogger logger, string function, string eventType);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed")]
    public static partial void Failed(this ILogger logger, string function, Exception fault);
}
