using Nis2.Compliance.Mapping;
using Nis2.Storage.Directory;
using Nis2.Tests.Shared;
using Nis2Functions.Mapping;

namespace Nis2Functions.Tests.Mapping;

public sealed class MappingLoaderTests
{
    private readonly InMemoryTable table = new();

    [Fact]
    public async Task LoadsOnceInAProcess()
    {
        var loader = Loader(table);
        await loader.EnsureAsync(default);
        var calls = table.Calls;
        await loader.EnsureAsync(default);
        Assert.Equal(calls, table.Calls);
    }

    [Fact]
    public async Task WritesNothingGivenThatAnotherProcessLoaded()
    {
        await Loader(table).EnsureAsync(default);
        var rows = table.Rows.Select(row => row.ETag).ToList();
        await Loader(table).EnsureAsync(default);
        Assert.Equal(rows, table.Rows.Select(row => row.ETag));
    }

    [Fact]
    public async Task FinishesWhateverCallAProcessDiedIn()
    {
        await Loader(table).EnsureAsync(default);
        var (whole, calls) = (Contents(table), table.Calls);
        for (var fatal = 1; fatal <= calls; fatal++)
        {
            var other = new InMemoryTable();
            var left = fatal;
            other.After = _ =>
            {
                if (--left == 0)
                    throw new InvalidOperationException("The process dies here.");
            };
            var dying = Loader(other);
            await Assert.ThrowsAsync<InvalidOperationException>(() => dying.EnsureAsync(default));
            await Loader(other).EnsureAsync(default);
            Assert.Equal(whole, Contents(other));
        }
    }

    [Fact]
    public void EverySetStandsForItself() => Assert.Equal(MappingSets.All.Count, MappingSets.All.Select(set => set.Id).Distinct().Count());

    private static MappingLoader Loader(InMemoryTable table) => new(new MappingStore(table), new CatalogueStore(table));

    private static List<string> Contents(InMemoryTable table) => [.. table.Rows.Select(row => $"{row.Partition}/{row.Key}")];
}
