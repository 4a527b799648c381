using Microsoft.Extensions.Hosting;

namespace Nis2.LocalHost.Hosting;

/// <summary>Runs listeners from start to stop; what they have under way may finish until the host's patience ends.</summary>
internal sealed class Listeners(IReadOnlyList<IListener> listeners, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private Task _running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Nothing new once the app stops, even while the services that stop before this one take their time.
        lifetime.ApplicationStopping.Register(_stop.Cancel);
        _running = Task.WhenAll(listeners.Select(listener => listener.RunAsync(_stop.Token, _abort.Token)));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        using var bound = cancellationToken.Register(_abort.Cancel);
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _abort.Dispose();
    }
}
