using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Mapping;

/// <summary>
/// What mappings relate: the directive, Regulation 2024/2690, ISO/IEC 27001, what NIS2 alone asks, rules of sectors and countries.
/// </summary>
public sealed class CatalogueFunctions(CatalogueStore store, MappingLoader loader)
{
    [Function(nameof(ListCatalogues))]
    [Access]
    [Operation("Lists the catalogues of requirements and controls", Response = typeof(PageView<CatalogueView>))]
    public async Task<IResult> ListCatalogues(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/catalogues")] HttpRequest request, CancellationToken cancellation)
    {
        await loader.EnsureAsync(cancellation);
        var found = new List<CatalogueView>();
        await foreach (var catalogue in store.ListAsync(cancellation))
            found.Add(CatalogueView.Of(catalogue));
        return Reply.Json(new PageView<CatalogueView>(found, null));
    }

    [Function(nameof(GetCatalogue))]
    [Access]
    [Operation("Reads a catalogue with its entries, in English and German", Response = typeof(CatalogueView))]
    public async Task<IResult> GetCatalogue(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/catalogues/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        await loader.EnsureAsync(cancellation);
        if (await store.FindAsync(id, cancellation) is not { } found)
            return Problem.NotFound();
        var entries = new List<CatalogueEntry>();
        await foreach (var entry in store.EntriesAsync(id, cancellation))
            entries.Add(entry.Deserialize<CatalogueEntry>(DomainJson.Options)!);
        return Reply.Json(CatalogueView.Of(found, entries));
    }
}
