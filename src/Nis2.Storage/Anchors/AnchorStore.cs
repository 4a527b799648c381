using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Blobs;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Anchors;

/// <summary>
/// Once a day, what all streams of an organisation end with, written where a policy keeps it from change. Where that policy is locked,
/// edits of events older than the last anchor are found out; elsewhere anchors show accidents, not attackers.
/// </summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class AnchorStore(
    ITable streams, IPayloadStore payloads, BlobContainerClient container, Immutability? immutability, TimeProvider clock)
{
    private readonly BlobFolder folder = new(container);
    private readonly SubjectReader reader = new(streams, payloads);

    /// <summary>The day's anchor, taken now where there is none yet.</summary>
    public async Task<Anchor> AnchorAsync(string organisation, LocalDate date, CancellationToken ct)
    {
        if (await FindAsync(organisation, date, ct) is { } existing)
            return existing;
        var leaves = new List<AnchorLeaf>();
        await foreach (var row in streams.EnumerateAsync(TableKey.Encode(organisation), RowKeys.AllHeads, ct))
            leaves.Add(new AnchorLeaf(HeadRow.Id(row).Value, row.Number(HeadRow.Version), row.Text(HeadRow.Tip)));
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var anchor = new Anchor(organisation, date, now, MerkleTree.Root(leaves), leaves);
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(anchor, DomainJson.Options);
            await folder.PutAsync(Name(organisation, date), json, Options(now), ct);
            return anchor;
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return await FindAsync(organisation, date, ct) ?? anchor;
        }
    }

    public async Task<Anchor?> FindAsync(string organisation, LocalDate date, CancellationToken ct) =>
        await folder.FindAsync(Name(organisation, date), ct) is { } json
            ? JsonSerializer.Deserialize<Anchor>(json, DomainJson.Options)
            : null;

    /// <summary>Checks the subject's chain from its first event to where the anchor saw it end.</summary>
    /// <returns>Null where that day has no anchor.</returns>
    public async Task<AnchorVerification?> VerifyAsync(string organisation, SubjectId id, LocalDate date, CancellationToken ct)
    {
        if (await FindAsync(organisation, date, ct) is not { } anchor)
            return null;
        if (MerkleTree.Root(anchor.Leaves) != anchor.Root)
            return new AnchorVerification(0, "The anchor's leaves do not come to its root.");
        if (anchor.Leaves.FirstOrDefault(leaf => leaf.Subject == id.Value) is not { } leaf)
            return new AnchorVerification(0, "The subject did not exist when the anchor was taken.");
        var chain = await reader.VerifyAsync(organisation, id, leaf.Version, leaf.Tip, ct);
        return new AnchorVerification(leaf.Version, chain.Why is null ? null : $"Version {chain.FirstBroken}: {chain.Why}");
    }

    private static string Name(string organisation, LocalDate date) =>
        $"{TableKey.Encode(organisation)}/{LocalDatePattern.Iso.Format(date)}.json";

    private BlobUploadOptions Options(Instant now) => new()
    {
        Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
        ImmutabilityPolicy = immutability?.Policy(now),
    };
}
