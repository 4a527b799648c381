using Microsoft.Extensions.Logging;
using Nis2.Compliance.Obligations;

namespace Nis2Functions.Notices;

internal static partial class NoticeLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A notice of level {Level} in {Organisation} has reached nobody yet")]
    public static partial void NobodyReached(this ILogger logger, string organisation, NoticeLevel level);

    [LoggerMessage(
        Level = LogLevel.Critical, Message = "Nobody answers page {Notice} of {Organisation}: the chain has ended {Round} times")]
    public static partial void PageUnanswered(this ILogger logger, string organisation, string notice, int round);
}
