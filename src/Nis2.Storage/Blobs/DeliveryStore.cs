using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Nis2.Storage.Directory;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Blobs;

/// <summary>Bodies of deliveries that are too large for a row; deleted with them.</summary>
public sealed class DeliveryStore(BlobContainerClient container) : IDeliveryBodies
{
    private readonly BlobFolder folder = new(container);

    public async Task PutAsync(string organisation, string source, string deliveryId, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        var first = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        try
        {
            await folder.PutAsync(Name(organisation, source, deliveryId), body, first, ct);
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            // What came first under this id is what was delivered.
        }
    }

    public Task<byte[]?> FindAsync(string organisation, string source, string deliveryId, CancellationToken ct) =>
        folder.FindAsync(Name(organisation, source, deliveryId), ct);

    public Task DeleteAsync(string organisation, string source, string deliveryId, CancellationToken ct) =>
        folder.DeleteAsync(Name(organisation, source, deliveryId), ct);

    private static string Name(string organisation, string source, string deliveryId) =>
        $"{TableKey.Encode(organisation)}/{TableKey.Encode(source)}/{TableKey.Encode(deliveryId)}";
}
