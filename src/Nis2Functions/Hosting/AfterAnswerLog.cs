using Microsoft.Extensions.Logging;

namespace Nis2Functions.Hosting;

internal static partial class AfterAnswerLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "What was to be done after an answer failed; the sweep will do it")]
    public static partial void LeftToTheSweep(this ILogger logger, Exception fault);
}
