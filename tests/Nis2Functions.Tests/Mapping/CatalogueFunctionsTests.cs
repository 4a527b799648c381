using Nis2.Compliance.Catalogue;
using Nis2.Storage.Directory;
using Nis2.Tests.Shared;
using Nis2Functions.Mapping;

namespace Nis2Functions.Tests.Mapping;

public sealed class CatalogueFunctionsTests
{
    private readonly CatalogueFunctions functions;

    public CatalogueFunctionsTests()
    {
        var table = new InMemoryTable();
        var store = new CatalogueStore(table);
        functions = new CatalogueFunctions(store, new MappingLoader(new MappingStore(table), store));
    }

    [Fact]
    public async Task ListsEveryCatalogueWithoutItsEntries()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.ListCatalogues(exchange.Request, default));
        var items = exchange.Json["items"]!.AsArray();
        Assert.Equal(Catalogues.All.Select(one => one.Id).Order(), items.Select(item => item!["id"]!.GetValue<string>()).Order());
        Assert.All(items, item => Assert.Null(item!["entries"]));
    }

    [Fact]
    public async Task ReadsEveryCatalogueAsItsFileHasIt()
    {
        foreach (var catalogue in Catalogues.All)
        {
            var exchange = new Exchange();
            await exchange.AnswerAsync(functions.GetCatalogue(exchange.Request, catalogue.Id, default));
            Assert.Equal(200, exchange.Status);
            Assert.Equal(catalogue.Ids, exchange.Json["entries"]!.AsArray().Select(entry => entry!["id"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task ReturnsNotFoundGivenUnknownCatalogue()
    {
        var exchange = new Exchange();
        await exchange.AnswerAsync(functions.GetCatalogue(exchange.Request, "nonsense", default));
        Assert.Equal(404, exchange.Status);
    }
}
