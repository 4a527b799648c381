using System.Buffers.Binary;
using Azure.Storage.Blobs.Specialized;
using Nis2.Storage.Blobs;

namespace Nis2.Storage.Evidence;

/// <summary>
/// The blocks of one upload. Their ids begin with the upload's own number, so that two uploads under one id never mix; uncommitted blocks
/// show nowhere, and storage drops them after a week.
/// </summary>
internal sealed class BlockStaging(BlobFolder folder, BlockBlobClient blob, byte[] uploadNumber)
{
    private readonly List<string> ids = [];

    public IReadOnlyList<string> Ids => ids;

    public async Task StageAsync(byte[] buffer, int count, CancellationToken ct)
    {
        Span<byte> id = stackalloc byte[20];
        uploadNumber.AsSpan(0, 16).CopyTo(id);
        BinaryPrimitives.WriteInt32BigEndian(id[16..], ids.Count);
        var text = Convert.ToBase64String(id);
        await folder.WriteAsync(
            "staging", () => blob.StageBlockAsync(text, new MemoryStream(buffer, 0, count, writable: false), cancellationToken: ct), ct);
        ids.Add(text);
    }
}
