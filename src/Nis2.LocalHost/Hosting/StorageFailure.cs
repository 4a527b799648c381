using Azure;

namespace Nis2.LocalHost.Hosting;

/// <summary>What the Azure clients throw when storage can't be reached or doesn't do as asked.</summary>
internal static class StorageFailure
{
    // Several tries come as an aggregate, and a try that ran out of time as one that was cancelled, though not by the caller.
    public static bool Is(Exception failure, CancellationToken cancellation) =>
        failure is RequestFailedException or AggregateException
        || (failure is OperationCanceledException && !cancellation.IsCancellationRequested);

    /// <returns>One line.</returns>
    public static string Reason(Exception failure) => failure.GetBaseException().Message.Split('\n')[0].Trim();
}
