using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Catalogues of requirements and controls, each a range of rows in the catalogue's own order.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class CatalogueStore(ITable table)
{
    private const string Catalogues = "!catalogues";
    private const string Version = nameof(Version);
    private const string Id = nameof(Id);
    private const string Data = nameof(Data);
    private static readonly KeyRange Everything = new(string.Empty, "\u007f");

    /// <summary>Brings the catalogue to this version; whatever breaks it off, the next call finishes it.</summary>
    public async Task LoadAsync(CatalogueRecord catalogue, IReadOnlyList<JsonObject> entries, CancellationToken ct)
    {
        var partition = Partition(catalogue.Id);
        var changes = entries.Select((entry, i) => (RowChange)new RowChange.Upsert(Key(i), Columns(entry))).ToList();
        await foreach (var row in table.EnumerateAsync(partition, Everything, ct))
        {
            if (string.CompareOrdinal(row.Key, Key(entries.Count)) >= 0)
                changes.Add(new RowChange.Delete(row.Key));
        }

        foreach (var chunk in changes.Chunk(ITable.MaxChanges))
            await table.SubmitAsync(partition, chunk, ct);
        var about = Columns(catalogue.About);
        about[Id] = catalogue.Id;
        about[Version] = catalogue.Version;
        await table.SubmitAsync(Catalogues, [new RowChange.Upsert(TableKey.Encode(catalogue.Id), about)], ct);
    }

    public async IAsyncEnumerable<CatalogueRecord> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.EnumerateAsync(Catalogues, Everything, ct))
            yield return Read(row);
    }

    public async Task<CatalogueRecord?> FindAsync(string id, CancellationToken ct) =>
        await table.FindAsync(Catalogues, TableKey.Encode(id), ct) is { } row ? Read(row) : null;

    /// <summary>In the catalogue's own order; empty where there is none with that id.</summary>
    public async IAsyncEnumerable<JsonObject> EntriesAsync(string id, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.EnumerateAsync(Partition(id), Everything, ct))
            yield return Json(row);
    }

    private static string Partition(string id) => "catalogue!" + TableKey.Encode(id);

    private static string Key(int position) => position.ToString("D5", CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Columns(JsonObject data)
    {
        var columns = new Dictionary<string, object?>();
        LongText.Write(columns, Data, data.ToJsonString(DomainJson.Options));
        return columns;
    }

    private static CatalogueRecord Read(Row row) => new(row.Text(Id), row.Text(Version), Json(row));

    private static JsonObject Json(Row row) => JsonNode.Parse(LongText.Read(row, Data))!.AsObject();
}
