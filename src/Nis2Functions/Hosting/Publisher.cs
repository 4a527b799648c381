using Microsoft.Extensions.Logging;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;

namespace Nis2Functions.Hosting;

/// <summary>Sends an append's events out right away; what fails stays in the outbox for the sweep.</summary>
public sealed class Publisher(Outbox outbox, ILogger<Publisher> logger)
{
    public async Task PublishAsync<TState>(string organisation, AppendResult<TState>.Done done, CancellationToken cancellation)
        where TState : class
    {
        try
        {
            await outbox.PublishAsync(organisation, done, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.NotPublished(done.Subject.Id.Value, fault);
        }
    }
}
