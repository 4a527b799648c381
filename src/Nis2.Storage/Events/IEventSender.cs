namespace Nis2.Storage.Events;

public interface IEventSender
{
    /// <summary>Sends all, in order; when it throws, some may have been sent.</summary>
    /// <param name="entity">Queue or topic.</param>
    /// <exception cref="Tables.StorageUnavailableException">The service can't be reached in time.</exception>
    /// <exception cref="MessageTooLargeException">One of them does not fit; those before it may have been sent.</exception>
    Task SendAsync(string entity, IReadOnlyList<OutgoingMessage> messages, CancellationToken ct);
}
