using Microsoft.Extensions.Logging;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;

namespace Nis2Functions.Hosting;

/// <summary>Sends an append's events out right away; what fails stays in the outbox for the sweep.</summary>
public sealed class Publisher(Outbox outbox, ILogger<Publisher> logger)
{
    public async Task PublishAsync<TState>(
        string organisation, ISubjectKind<TState> kind, AppendResult<TState>.Done done, CancellationToken cancellation)
        where TState : class
    {
        if (done.Recorded.Count == 0)
            return;
        try
        {
            await outbox.PublishAsync(kind, organisation, done.Subject, done.Recorded, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.NotPublished(done.Subject.Id.Value, fault);
        }
    }
}
