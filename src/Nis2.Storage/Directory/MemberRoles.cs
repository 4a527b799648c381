using System.Runtime.CompilerServices;
using System.Text.Json;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Who may do what in which organisation.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class MemberRoles(ITable registry)
{
    private static readonly KeyRange All = KeyRange.StartingWith("m!");

    public Task SetAsync(string organisation, RoleAssignment assignment, CancellationToken ct) => registry.SubmitAsync(
        TableKey.Encode(organisation),
        [
            new RowChange.Upsert(Key(assignment.Principal), new Dictionary<string, object?>
            {
                [nameof(RoleAssignment.Principal)] = assignment.Principal,
                [nameof(RoleAssignment.Roles)] = JsonSerializer.Serialize(assignment.Roles),
            }),
        ],
        ct);

    /// <returns>Empty where the principal has none here.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(string organisation, string principal, CancellationToken ct) =>
        await registry.FindAsync(TableKey.Encode(organisation), Key(principal), ct) is { } row ? Read(row).Roles : [];

    public async IAsyncEnumerable<RoleAssignment> ListAsync(string organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in registry.EnumerateAsync(TableKey.Encode(organisation), All, ct))
            yield return Read(row);
    }

    /// <returns>False where the principal had none.</returns>
    public Task<bool> RemoveAsync(string organisation, string principal, CancellationToken ct) =>
        registry.DeleteIfExistsAsync(TableKey.Encode(organisation), Key(principal), ct);

    private static string Key(string principal) => $"m!{TableKey.Encode(principal)}";

    private static RoleAssignment Read(Row row) => new(
        row.Text(nameof(RoleAssignment.Principal)),
        JsonSerializer.Deserialize<List<string>>(row.Text(nameof(RoleAssignment.Roles)))!);
}
