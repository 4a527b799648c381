using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nis2.LocalHost.Durable;

internal sealed class DurableEngine(
    DurableFunctions functions, DurableEngineOptions options, TimeProvider time, ILoggerFactory loggers) : IHostedService
{
    private readonly ILogger _logger = loggers.CreateLogger<DurableEngine>();

    public DurableTaskClient Client => throw new InvalidOperationException("The engine has not started.");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _logger.LogInformation(
            "Task hub {Hub}: {Count} orchestrators at {Now}", options.HubName, functions.Orchestrators.Count, time.GetUtcNow());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
