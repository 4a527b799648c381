using Azure.Storage.Blobs;
using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Durable.Storage;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Durable;

public sealed class TableInstanceStoreTests
{
    private readonly DurableEngineOptions _options = new()
    {
        HubName = TestStorage.NewName("Hub"),
        ConnectionString = TestStorage.ConnectionString,
    };

    [Theory]
    [InlineData("plain-id_1.2:3", 100)]
    [InlineData("with % & 'quotes' ~ and ümlaut ☂", 32_001)]
    [InlineData("large", 350_000)]
    [InlineData("larger", 350_001)]
    [InlineData("largest", 5_000_000)]
    public async Task GivesBackWhatItWasGiven(string id, int length)
    {
        var store = new TableInstanceStore(_options);
        Assert.Empty(await LoadAsync(store));
        var instance = Instance(id, length, "s1");

        var version = await store.WriteAsync(instance, null, default);

        Assert.Equal([(instance, version)], await LoadAsync(new(_options)));
        Assert.Equal(("s1", version), await store.FindAsync(id, default));
    }

    [Fact]
    public async Task AWriteReplacesOnlyTheVersionItKnows()
    {
        var store = new TableInstanceStore(_options);
        await LoadAsync(store);
        var first = await store.WriteAsync(Instance("a", 10, "s1"), null, default);
        await store.WriteAsync(Instance("a", 20, "s2"), first, default);

        await Assert.ThrowsAsync<VersionConflictException>(() => store.WriteAsync(Instance("a", 30, "s3"), first, default));
        await Assert.ThrowsAsync<VersionConflictException>(() => store.WriteAsync(Instance("a", 30, "s3"), null, default));
        await Assert.ThrowsAsync<VersionConflictException>(() => store.DeleteAsync("a", first, default));
        Assert.Equal("s2", (await LoadAsync(store)).Single().Instance.Stamp);
    }

    [Fact]
    public async Task ADeletedInstanceLeavesNothing()
    {
        var store = new TableInstanceStore(_options);
        await LoadAsync(store);
        var version = await store.WriteAsync(Instance("a", 400_000, "s1"), null, default);
        version = await store.WriteAsync(Instance("a", 400_000, "s2"), version, default);
        Assert.Single(Blobs());

        await store.DeleteAsync("a", version, default);
        await store.DeleteAsync("a", version, default);

        Assert.Empty(await LoadAsync(store));
        Assert.Empty(Blobs());
        Assert.Null(await store.FindAsync("a", default));
    }

    [Fact]
    public async Task ABlobThatNoRowNamesGoesAtTheNextStart()
    {
        var store = new TableInstanceStore(_options);
        await LoadAsync(store);
        await Container().GetBlobClient("documents/b/left-over").UploadAsync(BinaryData.FromString("x"));
        await store.WriteAsync(Instance("a", 400_000, "s1"), null, default);

        await LoadAsync(store);

        Assert.Equal(["documents/a/s1"], Blobs());
    }

    [Theory]
    [InlineData("")]
    [InlineData("my-hub")]
    [InlineData("1hub")]
    public void AHubNameThatCannotNameATableIsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new TableInstanceStore(_options with { HubName = name }));

    private static StoredInstance Instance(string id, int length, string stamp) =>
        new(id, "Orchestrator", "Running", stamp, new string('x', length - 1) + "y");

    private static async Task<List<(StoredInstance Instance, string Version)>> LoadAsync(TableInstanceStore store)
    {
        List<(StoredInstance, string)> all = [];
        await foreach (var row in store.LoadAsync(default))
        {
            all.Add(row);
        }

        return all;
    }

    private BlobContainerClient Container() => HubStorage.Container(_options);

    private IEnumerable<string> Blobs() => Container().GetBlobs(prefix: "documents/").Select(blob => blob.Name);
}
