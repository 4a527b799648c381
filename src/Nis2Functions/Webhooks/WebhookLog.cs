using Microsoft.Extensions.Logging;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks;

internal static partial class WebhookLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery of {Source} to {Organisation} was refused: {Check}")]
    public static partial void NotVerified(this ILogger logger, string organisation, string source, SignatureCheck check);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Delivery} of {Source} is kept and not processed yet; the sweep will")]
    public static partial void NotProcessed(this ILogger logger, string source, string delivery, Exception fault);
}
