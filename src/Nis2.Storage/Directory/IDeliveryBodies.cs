namespace Nis2.Storage.Directory;

/// <summary>Where bodies of deliveries lie that are too large for a row.</summary>
public interface IDeliveryBodies
{
    /// <summary>Keeps the first body under an id; later ones are repetitions.</summary>
    Task PutAsync(string organisation, string source, string deliveryId, ReadOnlyMemory<byte> body, CancellationToken ct);

    Task<byte[]?> FindAsync(string organisation, string source, string deliveryId, CancellationToken ct);

    Task DeleteAsync(string organisation, string source, string deliveryId, CancellationToken ct);
}
