using Azure.Data.Tables;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Tests.Tables;

public sealed class AzureTableTests : TableRules
{
    protected override ITable Create() => new Account().Table();

    [Fact]
    public async Task SaysThatStorageIsAwayWhenNobodyListens()
    {
        const string nobody =
            "DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=AA==;TableEndpoint=http://127.0.0.1:1/nobody";
        var table = new AzureTable(new TableClient(nobody, "table", new TableClientOptions { Retry = { MaxRetries = 0 } }));

        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.FindAsync("p", "r", CancellationToken.None));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.RangeAsync("p", "a", "b", null, null, CancellationToken.None));
        await Assert.ThrowsAsync<StorageUnavailableException>(
            () => table.SubmitAsync("p", [new RowChange.Delete("r")], CancellationToken.None));
    }
}
