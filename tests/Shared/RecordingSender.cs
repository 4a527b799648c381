using Nis2.Storage.Events;

namespace Nis2.Tests.Shared;

/// <summary>Keeps what was sent, in order, repetitions too.</summary>
public sealed class RecordingSender : IEventSender
{
    private readonly Lock gate = new();
    private readonly List<(string Entity, OutgoingMessage Message)> sent = [];

    /// <summary>Called with the entity before each call.</summary>
    public Action<string>? Before { get; set; }

    public Action<string>? After { get; set; }

    public IReadOnlyList<OutgoingMessage> To(string entity)
    {
        lock (gate)
            return [.. sent.Where(one => one.Entity == entity).Select(one => one.Message)];
    }

    public Task SendAsync(string entity, IReadOnlyList<OutgoingMessage> messages, CancellationToken ct)
    {
        try
        {
            Before?.Invoke(entity);
            lock (gate)
                sent.AddRange(messages.Select(message => (entity, message)));
            After?.Invoke(entity);
            return Task.CompletedTask;
        }
        catch (Exception failure)
        {
            return Task.FromException(failure);
        }
    }
}
