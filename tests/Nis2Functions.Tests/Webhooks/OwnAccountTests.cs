using Nis2.Compliance.Organisations;
using Nis2.Storage.Directory;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>What this app does in a ticket system comes home as a delivery, and is no news.</summary>
public sealed class OwnAccountTests : IAsyncLifetime
{
    private const string Source = "tracker";
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource(Source, "github", Account: "nis2-bot")));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Theory]
    [InlineData("nis2-bot", "Due on Wednesday.", "own-comment")]
    [InlineData("mona", "Due on Wednesday.\\n\\n[nis2:incident-k3v9]", "own-comment")]
    [InlineData("mona", "Seen again.", null)]
    public async Task IsNoNews(string author, string text, string? outcome)
    {
        var kept = await TakeAsync(author, text);
        Assert.Equal(DeliveryState.Processed, kept.State);
        if (outcome is not null)
            Assert.Equal(outcome, kept.Outcome);
        Assert.Equal(outcome is null ? 1 : 0, (await house.HeadsAsync("incident")).Count);
    }

    private async Task<Delivery> TakeAsync(string author, string text)
    {
        var source = await house.Get<SourceFinder>().FindAsync(TestHouse.Organisation, Source, CancellationToken.None);
        var delivery = Deliveries.Of(
            $$"""
            {
              "action": "created", "issue": { "number": 17, "title": "Gateway answers strangers" },
              "comment": { "body": "{{text}}" }, "repository": { "full_name": "acme/gateway" }, "sender": { "login": "{{author}}" }
            }
            """,
            ("X-GitHub-Event", "issue_comment"),
            ("X-GitHub-Delivery", "d1"));
        await house.Get<Intake>().TakeAsync(house.Client.Object, source!, delivery, CancellationToken.None);
        var log = house.Get<DeliveryLog>();
        if ((await log.FindAsync(TestHouse.Organisation, Source, "d1", CancellationToken.None))!.State == DeliveryState.Received)
        {
            await house.Get<DeliveryProcessor>().ProcessLeftoversAsync(
                house.Client.Object, TestHouse.Organisation, house.Time.Now + NodaTime.Duration.FromMinutes(1), CancellationToken.None);
        }

        return (await log.FindAsync(TestHouse.Organisation, Source, "d1", CancellationToken.None))!;
    }
}
