using System.Text.Json.Nodes;
using Nis2.Storage.Directory;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Directory;

public sealed class CatalogueStoreTests
{
    private readonly CatalogueStore store = new(new InMemoryTable());

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task KeepsTheCataloguesOwnOrder()
    {
        await store.LoadAsync(Catalogue("1"), [.. Enumerable.Range(0, 120).Select(Entry)], Ct);

        Assert.Equal(Enumerable.Range(0, 120), await store.EntriesAsync("law", Ct).Select(entry => (int)entry["n"]!).ToArrayAsync());
        Assert.Equal("1", (await store.FindAsync("law", Ct))!.Version);
        Assert.Null(await store.FindAsync("other", Ct));
    }

    [Fact]
    public async Task AnotherVersionReplacesAllEntries()
    {
        await store.LoadAsync(Catalogue("1"), [Entry(1), Entry(2), Entry(3)], Ct);
        await store.LoadAsync(Catalogue("2"), [Entry(7)], Ct);

        Assert.Equal(new[] { 7 }, await store.EntriesAsync("law", Ct).Select(entry => (int)entry["n"]!).ToArrayAsync());
        Assert.Equal(new[] { "2" }, await store.ListAsync(Ct).Select(catalogue => catalogue.Version).ToArrayAsync());
    }

    private static CatalogueRecord Catalogue(string version) => new("law", version, new JsonObject { ["name"] = "Law" });

    private static JsonObject Entry(int number) => new() { ["n"] = number };
}
