using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using MappingSet = Nis2.Compliance.Mapping.MappingSet;

namespace Nis2Functions.Mapping;

/// <summary>
/// Brings the sets that this release knows into storage, at the first use in a process. Loading is repeatable and its last write says that
/// it is complete, so a process killed in between leaves work for the next one and nothing else.
/// </summary>
public sealed class MappingLoader(MappingStore store)
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
            foreach (var set in MappingSets.All)
                await store.LoadAsync(Stored(set), [.. set.Pairs.Select(Link)], cancellation);
            loaded = true;
        }
        finally
        {
            gate.Release();
        }
    }

    private static Nis2.Storage.Directory.MappingSet Stored(MappingSet set) => new(set.Id, set.Version, Json(MappingSetDetails.Of(set)));

    private static MappingLink Link(MappingPair pair) =>
        new(pair.Requirement, pair.Control, Json(MappingLinkDetails.Of(pair)));

    private static JsonObject Json<T>(T details) => JsonSerializer.SerializeToNode(details, DomainJson.Options)!.AsObject();
}
