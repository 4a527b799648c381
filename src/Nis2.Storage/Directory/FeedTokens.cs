using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>Calendar feeds of an organisation. Tokens are kept as their SHA-256 only: 256 random bits need no salt.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class FeedTokens(ITable registry, ISaltSource salts)
{
    private const int MaxToken = 128;
    private static readonly KeyRange All = KeyRange.StartingWith("f!");

    /// <returns>The feed, and the token that opens it: shown once, kept nowhere.</returns>
    public async Task<(Feed Feed, string Token)> IssueAsync(
        string organisation, string principal, string label, Instant now, CancellationToken ct, bool exercises = false)
    {
        var token = Base64Url.EncodeToString(salts.Next());
        var feed = new Feed(Hash(token), principal, label, now, exercises);
        await registry.SubmitAsync(TableKey.Encode(organisation), [new RowChange.Insert(Key(feed.Id), Columns(feed))], ct);
        return (feed, token);
    }

    /// <returns>Null where the token opens nothing in this organisation (any more).</returns>
    public async Task<Feed?> FindAsync(string organisation, string token, CancellationToken ct) =>
        token.Length <= MaxToken && await registry.FindAsync(TableKey.Encode(organisation), Key(Hash(token)), ct) is { } row ? Read(row) : null;

    public async IAsyncEnumerable<Feed> ListAsync(string organisation, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in registry.EnumerateAsync(TableKey.Encode(organisation), All, ct))
            yield return Read(row);
    }

    /// <returns>False where there was no such feed.</returns>
    public Task<bool> RevokeAsync(string organisation, string feedId, CancellationToken ct) =>
        registry.DeleteIfExistsAsync(TableKey.Encode(organisation), Key(feedId), ct);

    private static string Key(string feedId) => $"f!{TableKey.Encode(feedId)}";

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static Dictionary<string, object?> Columns(Feed feed) => new()
    {
        [nameof(Feed.Id)] = feed.Id,
        [nameof(Feed.Principal)] = feed.Principal,
        [nameof(Feed.Label)] = feed.Label,
        [nameof(Feed.CreatedAt)] = InstantPattern.ExtendedIso.Format(feed.CreatedAt),
        [nameof(Feed.Exercises)] = feed.Exercises,
    };

    private static Feed Read(Row row) => new(
        row.Text(nameof(Feed.Id)),
        row.Text(nameof(Feed.Principal)),
        row.Text(nameof(Feed.Label)),
        InstantPattern.ExtendedIso.Parse(row.Text(nameof(Feed.CreatedAt))).Value,
        row.Flag(nameof(Feed.Exercises)));
}
