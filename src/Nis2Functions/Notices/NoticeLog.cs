using Microsoft.Extensions.Logging;
using Nis2.Compliance.Obligations;

namespace Nis2Functions.Notices;

internal static partial class NoticeLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A notice of level {Level} in {Organisation} has reached nobody yet")]
    public static partial void NobodyReached(this ILogger logger, string organisation, NoticeLevel level);
}
