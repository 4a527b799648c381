using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>One row a source, <c>y!</c>: losing it costs one more look.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class ReconciliationLog(ITable registry)
{
    private const string Data = nameof(Data);

    public async Task<ReconciliationLook?> FindAsync(string organisation, string source, CancellationToken ct) =>
        await registry.FindAsync(TableKey.Encode(organisation), Key(source), ct) is { } row
            ? JsonSerializer.Deserialize<ReconciliationLook>(row.Text(Data), DomainJson.Options)
            : null;

    public Task PutAsync(string organisation, string source, ReconciliationLook look, CancellationToken ct) => registry.SubmitAsync(
        TableKey.Encode(organisation),
        [new RowChange.Upsert(Key(source), new Dictionary<string, object?> { [Data] = JsonSerializer.Serialize(look, DomainJson.Options) })],
        ct);

    private static string Key(string source) => $"y!{TableKey.Encode(source)}";
}
