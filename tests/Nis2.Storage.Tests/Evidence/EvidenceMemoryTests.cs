using System.Security.Cryptography;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Tests.Evidence;

/// <summary>Alone in the process while it runs: it measures what the process allocates.</summary>
[Collection(nameof(Alone))]
public sealed class EvidenceMemoryTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task StreamsWithoutHoldingTheFile()
    {
        var store = new EvidenceStore(
            new Account().Container("evidence"), new EvidenceRules(100_000_000), new RandomSaltSource(), TimeProvider.System);
        const long size = 64L * 1024 * 1024;
        var before = GC.GetTotalAllocatedBytes();
        using var source = new GeneratedStream(size);

        var upload = await store.UploadAsync("acme", "large", "large.bin", source, Ct);
        await using var download = (await store.OpenAsync("acme", "large", Ct))!;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(download.Content, Ct));

        Assert.Equal((size, sha256), (upload.Evidence.Size, upload.Evidence.Sha256));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, size / 2);
    }

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
