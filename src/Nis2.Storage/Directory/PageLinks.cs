using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>
/// Single-use links in pages, in the organisation's partition of the streams table. Their secret is kept as SHA-256 only: 256 random bits
/// need no salt.
/// </summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class PageLinks(ITable streams, ISaltSource salts)
{
    private const int MaxToken = 128;
    private const int KeyBytes = 16;
    private static readonly KeyRange All = KeyRange.StartingWith("k!");

    /// <returns>The token that acknowledges: sent once, kept nowhere.</returns>
    public async Task<string> IssueAsync(string organisation, string notice, string recipient, Instant expires, CancellationToken ct)
    {
        var key = Base64Url.EncodeToString(salts.Next().AsSpan(0, KeyBytes));
        var secret = Base64Url.EncodeToString(salts.Next());
        var link = new PageLink(key, notice, recipient, expires, null, Hash(secret), string.Empty);
        await streams.SubmitAsync(TableKey.Encode(organisation), [new RowChange.Insert(Key(key), Columns(link))], ct);
        return $"{key}.{secret}";
    }

    /// <returns>Null where the token is none, or none of this organisation; spent and expired links are found.</returns>
    public async Task<PageLink?> FindAsync(string organisation, string token, CancellationToken ct)
    {
        var dot = token.IndexOf('.');
        if (token.Length > MaxToken || dot <= 0)
            return null;
        if (await streams.FindAsync(TableKey.Encode(organisation), Key(token[..dot]), ct) is not { } row)
            return null;
        var link = Read(row);
        var given = Encoding.ASCII.GetBytes(Hash(token[(dot + 1)..]));
        return CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(link.Hash)) ? link : null;
    }

    /// <summary>Spends the link; conflicts where somebody was faster.</summary>
    public static RowChange Spend(PageLink link, Instant now) =>
        new RowChange.Replace(Key(link.Key), link.Tag, Columns(link with { UsedAt = now }));

    /// <returns>False where it was spent before.</returns>
    public async Task<bool> SpendAsync(string organisation, PageLink link, Instant now, CancellationToken ct)
    {
        try
        {
            await streams.SubmitAsync(TableKey.Encode(organisation), [Spend(link, now)], ct);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }

    /// <summary>Drops links that expired before the instant.</summary>
    public async Task PurgeAsync(string organisation, Instant before, CancellationToken ct)
    {
        var partition = TableKey.Encode(organisation);
        await foreach (var row in streams.EnumerateAsync(partition, All, ct))
        {
            if (Read(row).ExpiresAt < before)
                await streams.DeleteIfExistsAsync(partition, row.Key, ct);
        }
    }

    private static string Key(string key) => $"k!{TableKey.Encode(key)}";

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static Dictionary<string, object?> Columns(PageLink link) => new()
    {
        [nameof(PageLink.Key)] = link.Key,
        [nameof(PageLink.Hash)] = link.Hash,
        [nameof(PageLink.Notice)] = link.Notice,
        [nameof(PageLink.Recipient)] = link.Recipient,
        [nameof(PageLink.ExpiresAt)] = InstantPattern.ExtendedIso.Format(link.ExpiresAt),
        [nameof(PageLink.UsedAt)] = link.UsedAt is { } used ? InstantPattern.ExtendedIso.Format(used) : null,
    };

    private static PageLink Read(Row row) => new(
        row.Text(nameof(PageLink.Key)),
        row.Text(nameof(PageLink.Notice)),
        row.Text(nameof(PageLink.Recipient)),
        InstantPattern.ExtendedIso.Parse(row.Text(nameof(PageLink.ExpiresAt))).Value,
        row.Find(nameof(PageLink.UsedAt)) is { } used ? InstantPattern.ExtendedIso.Parse(used).Value : null,
        row.Text(nameof(PageLink.Hash)),
        row.ETag);
}
