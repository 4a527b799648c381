using System.Text.Json.Nodes;
using Nis2.Storage.Directory;
using Nis2.Storage.Tables;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Directory;

public sealed class MappingStoreTests
{
    private readonly InMemoryTable table = new();
    private readonly MappingStore store;

    public MappingStoreTests() => store = new MappingStore(table);

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task IsReadInBothDirections()
    {
        await store.LoadAsync(Set("1"), [Link("21.2.a", "A.5.1"), Link("21.2.a", "A.5.2"), Link("21.2.b", "A.5.1")], Ct);

        Assert.Equal(["A.5.1", "A.5.2"], await store.OfRequirementAsync("iso", "21.2.a", Ct).Select(link => link.Control).ToArrayAsync());
        Assert.Equal(["21.2.a", "21.2.b"], await store.OfControlAsync("iso", "A.5.1", Ct).Select(link => link.Requirement).ToArrayAsync());
        Assert.Equal(3, await store.LinksAsync("iso", Ct).CountAsync());
        Assert.Equal("part", (string?)(await store.OfControlAsync("iso", "A.5.2", Ct).SingleAsync()).Details["extent"]);
        Assert.Equal("Table", (string?)(await store.FindAsync("iso", Ct))!.About["title"]);
    }

    [Fact]
    public async Task IsLoadedOncePerVersion()
    {
        Assert.True(await store.LoadAsync(Set("1"), [Link("a", "b"), Link("a", "c")], Ct));
        Assert.False(await store.LoadAsync(Set("1"), [], Ct));
        Assert.True(await store.LoadAsync(Set("2"), [Link("a", "c"), Link("d", "c")], Ct));

        Assert.Equal(["a", "d"], await store.OfControlAsync("iso", "c", Ct).Select(link => link.Requirement).ToArrayAsync());
        Assert.Empty(await store.OfControlAsync("iso", "b", Ct).ToArrayAsync());
        Assert.Equal(["2"], await store.SetsAsync(Ct).Select(set => set.Version).ToArrayAsync());
    }

    [Fact]
    public async Task IsFinishedByTheNextCallWhateverBrokeItOff()
    {
        var links = Enumerable.Range(0, 150).Select(number => Link($"r{number}", "c")).ToArray();
        for (var fault = 1; ; fault++)
        {
            var calls = 0;
            var struck = false;
            table.After = _ =>
            {
                if (++calls != fault)
                    return;
                struck = true;
                throw new StorageUnavailableException("crash");
            };
            await Record.ExceptionAsync(() => store.LoadAsync(Set($"{fault}"), links, Ct));
            table.After = null;
            await store.LoadAsync(Set($"{fault}"), links, Ct);
            Assert.Equal(150, await store.OfControlAsync("iso", "c", Ct).CountAsync());
            if (!struck)
                return;
        }
    }

    private static MappingSet Set(string version) => new("iso", version, new JsonObject { ["title"] = "Table" });

    private static MappingLink Link(string requirement, string control) =>
        new(requirement, control, new JsonObject { ["extent"] = "part" });
}
