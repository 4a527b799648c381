using System.Security.Cryptography;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Tests.Evidence;

public sealed class EvidenceStoreTests
{
    private const int Block = 4 * 1024 * 1024;
    private readonly Account account = new();
    private readonly EvidenceStore store;

    public EvidenceStoreTests() => store = Store(100_000_000);

    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Block)]
    [InlineData(Block + 1)]
    public async Task ComesOutAsItWentIn(int size)
    {
        var bytes = RandomNumberGenerator.GetBytes(size);

        var upload = await store.UploadAsync("acme/1", "e?1", "report ä.bin", new MemoryStream(bytes), Ct);

        var stored = Assert.IsType<EvidenceUpload.Stored>(upload).Evidence;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), stored.Sha256);
        await using var download = (await store.OpenAsync("acme/1", "e?1", Ct))!;
        using var copy = new MemoryStream();
        await download.Content.CopyToAsync(copy, Ct);
        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(stored, download.Evidence);
        Assert.Equal(("report ä.bin", size), (stored.FileName, stored.Size));
    }

    [Fact]
    public async Task ShowsNothingOfABrokenOffUpload()
    {
        using var broken = new GeneratedStream(3 * Block, breaksAt: (2 * Block) + 5);

        await Assert.ThrowsAsync<IOException>(() => store.UploadAsync("acme", "e", "a.bin", broken, Ct));

        Assert.Null(await store.FindAsync("acme", "e", Ct));
        Assert.Null(await store.OpenAsync("acme", "e", Ct));
        Assert.IsType<EvidenceUpload.Stored>(await store.UploadAsync("acme", "e", "a.bin", new MemoryStream([1]), Ct));
    }

    [Fact]
    public async Task KeepsNothingThatIsTooLarge()
    {
        var small = Store(Block);

        var refused = await Assert.ThrowsAsync<EvidenceTooLargeException>(
            () => small.UploadAsync("acme", "e", "a.bin", new GeneratedStream(Block + 1), Ct));

        Assert.Equal(Block, refused.Limit);
        Assert.Null(await small.FindAsync("acme", "e", Ct));
        Assert.IsType<EvidenceUpload.Stored>(await small.UploadAsync("acme", "e", "a.bin", new GeneratedStream(Block), Ct));
    }

    [Theory]
    [InlineData("..", "e")]
    [InlineData("acme", "../../other/e")]
    [InlineData(".", ".")]
    public async Task StaysInItsFolder(string organisation, string evidenceId)
    {
        await store.UploadAsync(organisation, evidenceId, "a.txt", new MemoryStream("one"u8.ToArray()), Ct);

        Assert.NotNull(await store.FindAsync(organisation, evidenceId, Ct));
        Assert.Null(await store.FindAsync("other", "e", Ct));
        Assert.Single(await account.Container("evidence").GetBlobsAsync(cancellationToken: Ct).ToListAsync());
    }

    [Fact]
    public async Task NeverOverwrites()
    {
        await store.UploadAsync("acme", "e", "a.txt", new MemoryStream("one"u8.ToArray()), Ct);

        var same = await store.UploadAsync("acme", "e", "b.txt", new MemoryStream("one"u8.ToArray()), Ct);
        var other = await store.UploadAsync("acme", "e", "a.txt", new MemoryStream("two"u8.ToArray()), Ct);

        Assert.Equal("a.txt", Assert.IsType<EvidenceUpload.AlreadyThere>(same).Evidence.FileName);
        Assert.IsType<EvidenceUpload.Conflict>(other);
        await using var download = (await store.OpenAsync("acme", "e", Ct))!;
        using var reader = new StreamReader(download.Content);
        Assert.Equal("one", await reader.ReadToEndAsync(Ct));
    }

    [Fact]
    public async Task LetsOneOfManyUploadsWin()
    {
        var uploads = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => store.UploadAsync(
            "acme", "e", "a.bin", new MemoryStream([.. Enumerable.Repeat((byte)(number % 2), Block + 1)]), Ct)));

        Assert.Single(uploads.OfType<EvidenceUpload.Stored>());
        Assert.Equal(4, uploads.OfType<EvidenceUpload.Conflict>().Count());
        Assert.Single(uploads.Select(upload => upload.Evidence.Sha256).Distinct());
    }

    private EvidenceStore Store(long maxBytes) =>
        new(account.Container("evidence"), new EvidenceRules(maxBytes), new RandomSaltSource(), TimeProvider.System);
}
