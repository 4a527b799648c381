using Nis2.Storage.Tables;
using Nis2.Tests.Shared;

namespace Nis2.Storage.Tests.Tables;

public sealed class InMemoryTableTests : TableRules
{
    protected override ITable Create() => new InMemoryTable();

    [Fact]
    public async Task RefusesWhatTableStorageRefuses()
    {
        var table = new InMemoryTable();
        var submit = (RowChange[] changes) => table.SubmitAsync("p", changes, CancellationToken.None);

        await Assert.ThrowsAsync<ArgumentException>(() => submit([]));
        await Assert.ThrowsAsync<ArgumentException>(() => submit([new RowChange.Delete("a/b")]));
        await Assert.ThrowsAsync<ArgumentException>(() => submit([new RowChange.Delete("a"), new RowChange.Delete("a")]));
        await Assert.ThrowsAsync<ArgumentException>(
            () => submit([new RowChange.Upsert("a", new Dictionary<string, object?> { ["Text"] = new string('x', 32769) })]));
        await Assert.ThrowsAsync<ArgumentException>(
            () => submit([.. Enumerable.Range(0, 101).Select(number => new RowChange.Upsert($"{number}", Row.NoColumns))]));
    }
}
