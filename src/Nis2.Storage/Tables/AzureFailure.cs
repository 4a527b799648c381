using Azure;

namespace Nis2.Storage.Tables;

/// <summary>Tells failures of the way to storage from answers that mean something.</summary>
internal static class AzureFailure
{
    public static async Task<T> GuardAsync<T>(string what, Func<Task<T>> operation, CancellationToken ct)
    {
        try
        {
            return await operation();
        }
        catch (Exception failure) when (IsUnavailable(failure, ct))
        {
            throw new StorageUnavailableException($"Storage is away: {what}.", failure);
        }
    }

    public static Task GuardAsync(string what, Func<Task> operation, CancellationToken ct) =>
        GuardAsync(what, async () => { await operation(); return true; }, ct);

    // Status 0 is a refused connection or a name that did not resolve; 500 is how tables report their own time-outs.
    public static bool IsUnavailable(Exception failure, CancellationToken ct) => failure switch
    {
        RequestFailedException request => request.Status is 0 or 408 or 429 or >= 500,
        OperationCanceledException => !ct.IsCancellationRequested,
        AggregateException all => all.InnerExceptions.All(inner => IsUnavailable(inner, ct)),
        IOException or HttpRequestException => true,
        _ => false,
    };
}
