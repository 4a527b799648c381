using Nis2.Storage.Tables;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Tables;

public sealed class StorageMeterTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task CountsOnlyItsOwnFlow()
    {
        var table = new InMemoryTable();

        async Task<int> CountAsync(int finds)
        {
            using var meter = StorageMeter.Measure();
            for (var i = 0; i < finds; i++)
                await Task.Run(() => table.FindAsync("p", "r", Ct));
            return meter.Count;
        }

        var counts = await Task.WhenAll(CountAsync(3), CountAsync(5));

        Assert.Equal([3, 5], counts);
    }

    [Fact]
    public void CountsForTheOuterMeasurementToo()
    {
        using var outer = StorageMeter.Measure();
        using (StorageMeter.Measure())
            StorageMeter.Count("a");
        StorageMeter.Count("b");

        Assert.Equal(2, outer.Count);
    }
}
