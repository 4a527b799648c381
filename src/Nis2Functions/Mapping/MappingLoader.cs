using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using MappingSet = Nis2.Compliance.Mapping.MappingSet;

namespace Nis2Functions.Mapping;

/// <summary>
/// Brings the catalogues and sets that this release knows into storage, at the first use in a process. Loading is repeatable and each last
/// write says that one is complete, so a process killed in between leaves work for the next one and nothing else. Where all is loaded
/// already, that costs two requests.
/// </summary>
public sealed class MappingLoader(MappingStore store, CatalogueStore catalogues)
{
    private readonly SemaphoreSlim gate = new(1);
    private volatile bool loaded;

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (loaded)
            return;
        await gate.WaitAsync(cancellation);
        try
        {
            if (loaded)
                return;
            await LoadCataloguesAsync(cancellation);
            await LoadSetsAsync(cancellation);
            loaded = true;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task LoadCataloguesAsync(CancellationToken cancellation)
    {
        var known = await catalogues.ListAsync(cancellation)
            .ToDictionaryAsync(one => one.Id, one => one.Version, cancellationToken: cancellation);
        foreach (var catalogue in Catalogues.All.Where(one => known.GetValueOrDefault(one.Id) != one.Version))
        {
            var about = Json(CatalogueDetails.Of(catalogue));
            await catalogues.LoadAsync(
                new CatalogueRecord(catalogue.Id, catalogue.Version, about), [.. catalogue.Entries.Select(Json)], cancellation);
        }
    }

    private async Task LoadSetsAsync(CancellationToken cancellation)
    {
        var known = await store.SetsAsync(cancellation)
            .ToDictionaryAsync(one => one.Id, one => one.Version, cancellationToken: cancellation);
        foreach (var set in MappingSets.All.Where(one => known.GetValueOrDefault(one.Id) != one.Version))
            await store.LoadAsync(Stored(set), [.. set.Pairs.Select(Link)], cancellation);
    }

    private static Nis2.Storage.Directory.MappingSet Stored(MappingSet set) => new(set.Id, set.Version, Json(MappingSetDetails.Of(set)));

    private static MappingLink Link(MappingPair pair) => new(pair.Requirement, pair.Control, Json(MappingLinkDetails.Of(pair)));

    private static JsonObject Json<T>(T details) => JsonSerializer.SerializeToNode(details, DomainJson.Options)!.AsObject();
}
