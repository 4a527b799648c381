using System.Security.Cryptography;
using Nis2.Storage.Blobs;
using Nis2.Storage.Directory;
using Nis2.Tests.Shared;
using NodaTime;

namespace Nis2.Storage.Tests.Directory;

public sealed class DeliveryLogTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 8, 0);
    private readonly InMemoryTable table = new();
    private readonly DeliveryLog log;

    public DeliveryLogTests() => log = new DeliveryLog(table, new DeliveryStore(new Account().Container("deliveries")));

    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [InlineData(10)]
    [InlineData(48 * 1024)]
    [InlineData(200_000)]
    public async Task KeepsWhatCameInOnce(int size)
    {
        var delivery = Delivery("d/1", size);

        Assert.True(await log.ReceiveAsync("acme", delivery, Ct));
        Assert.False(await log.ReceiveAsync("acme", delivery with { Body = new byte[size] }, Ct));

        var found = (await log.FindAsync("acme", "git hub", "d/1", Ct))!;
        Assert.Equal(delivery.Body.ToArray(), found.Body.ToArray());
        Assert.Equal("ping", found.Headers["X-Event"]);
        Assert.Equal((Now, DeliveryState.Received, null), (found.ReceivedAt, found.State, found.Outcome));
    }

    [Fact]
    public async Task MovesFromPendingOverUnmappedToProcessed()
    {
        await log.ReceiveAsync("acme", Delivery("1", 1), Ct);
        Assert.Equal("pending 1, unmapped ", await Waiting());

        await log.ResolveAsync("acme", "git hub", "1", DeliveryState.Unmapped, "unknown event", Ct);
        Assert.Equal("pending , unmapped 1", await Waiting());

        await log.ResolveAsync("acme", "git hub", "1", DeliveryState.Processed, "incident-1", Ct);
        await log.ResolveAsync("acme", "git hub", "1", DeliveryState.Processed, "incident-1", Ct);
        Assert.Equal("pending , unmapped ", await Waiting());
        Assert.Equal("incident-1", (await log.FindAsync("acme", "git hub", "1", Ct))!.Outcome);
        Assert.False(await log.ResolveAsync("acme", "git hub", "2", DeliveryState.Processed, null, Ct));
    }

    [Fact]
    public async Task PurgesWhatIsOldEnough()
    {
        await log.ReceiveAsync("acme", Delivery("old", 100_000), Ct);
        await log.ReceiveAsync("acme", Delivery("new", 1) with { ReceivedAt = Now + Duration.FromDays(1) }, Ct);

        Assert.Equal(1, await log.PurgeAsync("acme", Now + Duration.FromHours(1), Ct));

        Assert.Null(await log.FindAsync("acme", "git hub", "old", Ct));
        Assert.NotNull(await log.FindAsync("acme", "git hub", "new", Ct));
        Assert.Equal(3, table.Rows.Count);
    }

    private async Task<string> Waiting()
    {
        var pending = await log.PendingAsync("acme", Now + Duration.FromDays(1), Ct).Select(one => one.Id).ToArrayAsync();
        var unmapped = await log.UnmappedAsync("acme", Now + Duration.FromDays(1), Ct).Select(one => one.Id).ToArrayAsync();
        return $"pending {string.Join(' ', pending)}, unmapped {string.Join(' ', unmapped)}";
    }

    private static Delivery Delivery(string id, int size) =>
        new("git hub", id, Now, new Dictionary<string, string> { ["X-Event"] = "ping" }, RandomNumberGenerator.GetBytes(size));
}
