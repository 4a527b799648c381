using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Durable.Storage;

namespace Nis2.LocalHost.Durable;

/// <summary>
/// Runs the orchestrations of one hub for as long as it holds the hub's lease, and waits for the lease otherwise. Clients work in
/// the same process only: there is no queue that another process could write to.
/// </summary>
internal sealed class DurableEngine : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly DurableFunctions _functions;
    private readonly DurableEngineOptions _options;
    private readonly IInstanceStore _store;
    private readonly IHubLease _lease;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private volatile TaskCompletionSource<Hub> _hub = NextHub();
    private Task _running = Task.CompletedTask;

    public DurableEngine(DurableFunctions functions, DurableEngineOptions options, TimeProvider time, ILoggerFactory loggers)
        : this(functions, options, new TableInstanceStore(options), new BlobHubLease(options), time, loggers)
    {
    }

    internal DurableEngine(
        DurableFunctions functions,
        DurableEngineOptions options,
        IInstanceStore store,
        IHubLease lease,
        TimeProvider time,
        ILoggerFactory loggers)
    {
        (_functions, _options, _store, _lease, _time, _loggers) = (functions, options, store, lease, time, loggers);
        _logger = loggers.CreateLogger<DurableEngine>();
        Client = new EngineClient(this, functions, options);
    }

    /// <value>Its calls wait until the engine has the hub.</value>
    public DurableTaskClient Client { get; }

    public bool IsStopping => _stopping.IsCancellationRequested;

    public Task<Hub> HubAsync(CancellationToken cancellation) => _hub.Task.WaitAsync(cancellation);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = Task.Run(() => RunAsync(_stopping.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken);
        _hub.TrySetException(new HubLostException("The durable engine has stopped."));
    }

    private static TaskCompletionSource<Hub> NextHub() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await AcquireAsync(stopping);
                await HoldAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                _logger.LogError(exception, "Task hub {Hub} stands still; taking it up again in {Pause}", _options.HubName, Pause);
                await Task.Delay(Pause, _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task AcquireAsync(CancellationToken stopping)
    {
        for (var waited = false; !await _lease.TryAcquireAsync(stopping); waited = true)
        {
            if (!waited)
            {
                _logger.LogInformation("Another engine holds task hub {Hub}; waiting for it to end", _options.HubName);
            }

            await Task.Delay(Pause, _time, stopping);
        }
    }

    private async Task HoldAsync(CancellationToken stopping)
    {
        var hub = new Hub(_functions, _options, _store, _time, _loggers);
        using var released = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewing = RenewAsync(hub, released.Token);
        try
        {
            await hub.LoadAsync(stopping);
            _hub.TrySetResult(hub);
            await hub.Lost.WaitAsync(stopping);
        }
        finally
        {
            if (_hub.Task.IsCompleted)
            {
                _hub = NextHub();
            }

            await hub.StopAsync();
            await released.CancelAsync();
            await renewing;
            await ReleaseAsync();
        }
    }

    /// <summary>Renews well before the lease ends, and gives the hub up before another engine can have it.</summary>
    private async Task RenewAsync(Hub hub, CancellationToken released)
    {
        var renewed = _time.GetTimestamp();
        while (!released.IsCancellationRequested)
        {
            await Task.Delay(_lease.Duration / 3, _time, released).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                var asked = _time.GetTimestamp();
                using var patience = new CancellationTokenSource(_lease.Duration / 3, _time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(released, patience.Token);
                if (!await _lease.RenewAsync(either.Token))
                {
                    hub.Fail(new HubLostException("Another engine took the lease of the hub."));
                    return;
                }

                renewed = asked;
            }
            catch (OperationCanceledException) when (released.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                _logger.LogWarning(exception, "The lease of task hub {Hub} could not be renewed", _options.HubName);
                if (_time.GetElapsedTime(renewed) > _lease.Duration * 0.6)
                {
                    hub.Fail(new HubLostException("The lease of the hub could not be renewed in time."));
                    return;
                }
            }
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await _lease.ReleaseAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            _logger.LogWarning(exception, "The lease of task hub {Hub} was not released; it ends by itself", _options.HubName);
        }
    }
}
