using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>
/// Writes until it is known that the write is in. A conflict after a write of unknown outcome is cleared up by the stamp; any
/// other conflict means that another engine writes.
/// </summary>
internal sealed class SafeStore(IInstanceStore store, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private readonly string _writer = NewId.Create();
    private long _writes;

    /// <param name="failed">Told about every failed attempt, before the next.</param>
    /// <exception cref="HubLostException">Another engine has written this instance.</exception>
    public async Task<string> WriteAsync(
        InstanceDocument document, string? version, Action<Exception> failed, CancellationToken cancellation)
    {
        var stamp = $"{_writer}-{Interlocked.Increment(ref _writes)}";
        var stored = new StoredInstance(
            document.InstanceId, document.Name, document.Status.ToString(), stamp, document.ToJson());
        return await RepeatAsync(
            async () =>
            {
                try
                {
                    return await store.WriteAsync(stored, version, cancellation);
                }
                catch (VersionConflictException)
                {
                    var found = await store.FindAsync(document.InstanceId, cancellation);
                    return found?.Stamp == stamp ? found.Value.Version : throw Lost(document.InstanceId);
                }
            },
            failed,
            cancellation);
    }

    /// <inheritdoc cref="WriteAsync"/>
    public Task DeleteAsync(string instanceId, string version, Action<Exception> failed, CancellationToken cancellation) => RepeatAsync(
        async () =>
        {
            try
            {
                await store.DeleteAsync(instanceId, version, cancellation);
                return true;
            }
            catch (VersionConflictException)
            {
                throw Lost(instanceId);
            }
        },
        failed,
        cancellation);

    private static HubLostException Lost(string instanceId) => new($"Another engine has written instance {instanceId}.");

    private async Task<T> RepeatAsync<T>(Func<Task<T>> attempt, Action<Exception> failed, CancellationToken cancellation)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await attempt();
            }
            catch (Exception exception) when (exception is not HubLostException && !cancellation.IsCancellationRequested)
            {
                logger.LogWarning(exception, "The store of the task hub does not answer; trying again in {Pause}", pause);
                failed(exception);
            }

            await Task.Delay(pause, time, cancellation);
        }
    }
}
