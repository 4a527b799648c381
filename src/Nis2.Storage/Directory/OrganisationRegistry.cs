using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Which organisations there are: what the sweep goes through.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class OrganisationRegistry(ITable registry)
{
    // No organisation's own partition has this key: encoded keys hold no exclamation mark.
    private const string Partition = "!organisations";
    private const string Id = nameof(Id);
    private const string CreatedAt = nameof(CreatedAt);

    /// <summary>Adding twice is harmless.</summary>
    public async Task AddAsync(string organisation, Instant createdAt, CancellationToken ct)
    {
        try
        {
            var columns = new Dictionary<string, object?>
            {
                [Id] = organisation,
                [CreatedAt] = InstantPattern.ExtendedIso.Format(createdAt),
            };
            await registry.SubmitAsync(Partition, [new RowChange.Insert(TableKey.Encode(organisation), columns)], ct);
        }
        catch (RowConflictException)
        {
            // It is there already.
        }
    }

    public async Task<bool> ContainsAsync(string organisation, CancellationToken ct) =>
        await registry.FindAsync(Partition, TableKey.Encode(organisation), ct) is not null;

    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in registry.EnumerateAsync(Partition, Everything, ct))
            yield return row.Text(Id);
    }

    // Encoded keys are ASCII.
    private static KeyRange Everything => new(string.Empty, "\u007f");
}
