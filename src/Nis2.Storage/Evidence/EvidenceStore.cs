using System.Buffers;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using NodaTime;
using Nis2.Storage.Blobs;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Evidence;

/// <summary>Files, streamed both ways and never overwritten. Visible only once whole.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class EvidenceStore(BlobContainerClient container, EvidenceRules rules, ISaltSource salts, TimeProvider clock)
{
    private const int BlockSize = 4 * 1024 * 1024;

    private readonly BlobFolder folder = new(container);

    /// <param name="content">Read to its end once, in blocks; what it throws comes through.</param>
    /// <exception cref="EvidenceTooLargeException"></exception>
    public async Task<EvidenceUpload> UploadAsync(
        string organisation, string evidenceId, string fileName, Stream content, CancellationToken ct)
    {
        var blob = Blob(organisation, evidenceId);
        var existing = await FindAsync(organisation, evidenceId, ct);
        var staging = existing is null ? new BlockStaging(folder, blob, salts.Next()) : null;
        var name = EvidenceMetadata.CleanName(fileName);
        var (size, sha256, contentType) = await ReceiveAsync(content, name, staging, ct);
        if (existing is not null)
            return Compare(existing, sha256);

        var evidence = new StoredEvidence(
            organisation, evidenceId, name, contentType, size, sha256, Instant.FromDateTimeOffset(clock.GetUtcNow()));
        try
        {
            await folder.WriteAsync("committing", () => blob.CommitBlockListAsync(staging!.Ids, Options(evidence), ct), ct);
            return new EvidenceUpload.Stored(evidence);
        }
        catch (RequestFailedException taken) when (taken.Status is 400 or 409 or 412)
        {
            // Another upload under this id was committed first, which also drops our blocks; or it was ours, and its answer got lost.
            if (await FindAsync(organisation, evidenceId, ct) is { } winner)
                return Compare(winner, sha256);
            throw;
        }
    }

    public Task<StoredEvidence?> FindAsync(string organisation, string evidenceId, CancellationToken ct) =>
        folder.ReadAsync(
            "looking",
            async () =>
            {
                var properties = (await Blob(organisation, evidenceId).GetPropertiesAsync(cancellationToken: ct)).Value;
                return EvidenceMetadata.Read(organisation, evidenceId, properties.ContentType, properties.Metadata);
            },
            ct);

    /// <returns>Null where there is none; to be disposed by the caller.</returns>
    public Task<EvidenceDownload?> OpenAsync(string organisation, string evidenceId, CancellationToken ct) =>
        folder.ReadAsync(
            "reading",
            async () =>
            {
                var found = (await Blob(organisation, evidenceId).DownloadStreamingAsync(cancellationToken: ct)).Value;
                var evidence = EvidenceMetadata.Read(organisation, evidenceId, found.Details.ContentType, found.Details.Metadata);
                return new EvidenceDownload(evidence, found.Content);
            },
            ct);

    private async Task<(long Size, string Sha256, string ContentType)> ReceiveAsync(
        Stream content, string fileName, BlockStaging? staging, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            long size = 0;
            string? contentType = null;
            int count;
            do
            {
                count = await content.ReadAtLeastAsync(block.AsMemory(0, BlockSize), BlockSize, throwOnEndOfStream: false, ct);
                size += count;
                if (size > rules.MaxBytes)
                    throw new EvidenceTooLargeException(rules.MaxBytes);
                contentType ??= ContentTypes.Decide(fileName, block.AsSpan(0, Math.Min(count, ContentTypes.Needed)));
                hash.AppendData(block, 0, count);
                if (count > 0 && staging is not null)
                    await staging.StageAsync(block, count, ct);
            }
            while (count == BlockSize);

            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()), contentType);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private CommitBlockListOptions Options(StoredEvidence evidence) => new()
    {
        Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        HttpHeaders = new BlobHttpHeaders { ContentType = evidence.ContentType, ContentDisposition = "attachment" },
        Metadata = EvidenceMetadata.Write(evidence),
        ImmutabilityPolicy = rules.Immutability?.Policy(evidence.UploadedAt),
    };

    private BlockBlobClient Blob(string organisation, string evidenceId) =>
        folder.Container.GetBlockBlobClient($"{TableKey.Encode(organisation)}/{TableKey.Encode(evidenceId)}");

    private static EvidenceUpload Compare(StoredEvidence existing, string sha256) =>
        existing.Sha256 == sha256 ? new EvidenceUpload.AlreadyThere(existing) : new EvidenceUpload.Conflict(existing);
}
