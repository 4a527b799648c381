using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Mapping sets with a row for either direction of every link, so that both are one range.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class MappingStore(ITable mappings)
{
    private const string Sets = "!sets";
    private const string Version = nameof(Version);
    private const string Id = nameof(Id);
    private const string Data = nameof(Data);
    private static readonly KeyRange Everything = new(string.Empty, "\u007f");

    /// <summary>Brings the set to this version; whatever breaks it off, the next call finishes it.</summary>
    /// <returns>False where it was loaded already.</returns>
    public async Task<bool> LoadAsync(MappingSet set, IReadOnlyList<MappingLink> links, CancellationToken ct)
    {
        var key = TableKey.Encode(set.Id);
        if (await mappings.FindAsync(Sets, key, ct) is { } loaded && loaded.Text(Version) == set.Version)
            return false;
        var rows = links.SelectMany(Rows).DistinctBy(row => row.Key).ToDictionary(row => row.Key, row => row, StringComparer.Ordinal);
        var stale = new List<RowChange>();
        await foreach (var row in mappings.EnumerateAsync(key, Everything, ct))
        {
            if (!rows.ContainsKey(row.Key))
                stale.Add(new RowChange.Delete(row.Key));
        }

        foreach (var chunk in rows.Values.Concat(stale).Chunk(ITable.MaxChanges))
            await mappings.SubmitAsync(key, chunk, ct);
        var about = new Dictionary<string, object?> { [Id] = set.Id, [Version] = set.Version };
        LongText.Write(about, Data, set.About.ToJsonString(DomainJson.Options));
        await mappings.SubmitAsync(Sets, [new RowChange.Upsert(key, about)], ct);
        return true;
    }

    public async IAsyncEnumerable<MappingSet> SetsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in mappings.EnumerateAsync(Sets, Everything, ct))
            yield return ReadSet(row);
    }

    public async Task<MappingSet?> FindAsync(string set, CancellationToken ct) =>
        await mappings.FindAsync(Sets, TableKey.Encode(set), ct) is { } row ? ReadSet(row) : null;

    /// <summary>The controls that meet a requirement.</summary>
    public IAsyncEnumerable<MappingLink> OfRequirementAsync(string set, string requirement, CancellationToken ct) =>
        LinksAsync(set, $"r!{TableKey.Encode(requirement)}!", ct);

    /// <summary>The requirements that a control helps to meet.</summary>
    public IAsyncEnumerable<MappingLink> OfControlAsync(string set, string control, CancellationToken ct) =>
        LinksAsync(set, $"c!{TableKey.Encode(control)}!", ct);

    /// <summary>The whole set, by requirement.</summary>
    public IAsyncEnumerable<MappingLink> LinksAsync(string set, CancellationToken ct) => LinksAsync(set, "r!", ct);

    private async IAsyncEnumerable<MappingLink> LinksAsync(string set, string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in mappings.EnumerateAsync(TableKey.Encode(set), KeyRange.StartingWith(prefix), ct))
            yield return new MappingLink(row.Text(nameof(MappingLink.Requirement)), row.Text(nameof(MappingLink.Control)), ReadJson(row));
    }

    private static IEnumerable<RowChange> Rows(MappingLink link)
    {
        var (requirement, control) = (TableKey.Encode(link.Requirement), TableKey.Encode(link.Control));
        var columns = new Dictionary<string, object?>
        {
            [nameof(MappingLink.Requirement)] = link.Requirement,
            [nameof(MappingLink.Control)] = link.Control,
        };
        LongText.Write(columns, Data, link.Details.ToJsonString(DomainJson.Options));
        yield return new RowChange.Upsert($"r!{requirement}!{control}", columns);
        yield return new RowChange.Upsert($"c!{control}!{requirement}", columns);
    }

    private static MappingSet ReadSet(Row row) => new(row.Text(Id), row.Text(Version), ReadJson(row));

    private static JsonObject ReadJson(Row row) => JsonNode.Parse(LongText.Read(row, Data))!.AsObject();
}
