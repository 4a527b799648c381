using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nis2Functions.Hosting;

/// <summary>
/// Does after the answer what nobody waits for. Only for work that the sweep would do as well: it is in memory alone, and a process that
/// dies takes it along.
/// </summary>
public sealed class AfterAnswer(ILogger<AfterAnswer> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;
    private const int AtOnce = 4;

    private readonly Channel<Func<CancellationToken, Task>> waiting = Channel.CreateBounded<Func<CancellationToken, Task>>(MostWaiting);
    private volatile bool running;

    /// <summary>Comes back at once, unless so much waits already that the caller had better wait too.</summary>
    /// <param name="work">Handles its own faults.</param>
    public Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellation) =>
        running && waiting.Writer.TryWrite(work) ? Task.CompletedTask : work(cancellation);

    /// <summary>From here on work may wait: who does it starts in the background, a little later.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        running = true;
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            await foreach (var work in waiting.Reader.ReadAllAsync(stopping))
                await DoAsync(work, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            running = false;
        }
    }

    private async Task DoAsync(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        try
        {
            await work(stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            logger.LeftToTheSweep(fault);
        }
    }
}
