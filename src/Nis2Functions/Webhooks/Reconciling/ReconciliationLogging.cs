using Microsoft.Extensions.Logging;

namespace Nis2Functions.Webhooks.Reconciling;

internal static partial class ReconciliationLogging
{
    [LoggerMessage(
        Level = LogLevel.Warning, Message = "Reconciling {Source} of {Organisation} found {Missing} tickets missing; failure: {Failure}")]
    public static partial void Reconciled(this ILogger logger, string organisation, string source, int missing, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reconciling {Source} of {Organisation} failed; the next look tries again")]
    public static partial void NotReconciled(this ILogger logger, string organisation, string source, Exception fault);
}
