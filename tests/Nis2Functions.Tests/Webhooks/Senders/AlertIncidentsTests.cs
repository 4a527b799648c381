using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Streams;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

/// <summary>What becomes of alerts that fire, fire on, and end.</summary>
public sealed class AlertIncidentsTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-this-test";
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource("alerts", "alertmanager")));
        await house.Secrets.SetAsync(TestHouse.Organisation, "alerts", Secret, keepPrevious: false, CancellationToken.None);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task OpensOneIncidentAFingerprintHoweverOftenItFires()
    {
        Assert.Equal(202, await SendAsync(("a1", "firing"), ("c2", "firing")));
        Assert.Equal(2, (await house.HeadsAsync("incident")).Count);

        for (var hour = 1; hour <= 5; hour++)
        {
            house.Time.Now += Duration.FromHours(1);
            await SendAsync(("a1", "firing"), ("c2", "firing"), ("d3", hour < 5 ? "resolved" : "firing"));
        }

        Assert.Equal(3, (await house.HeadsAsync("incident")).Count);
    }

    [Fact]
    public async Task ClosesNoIncidentWhenTheAlertEnds()
    {
        await SendAsync(("a1", "firing"));
        var opened = await IncidentAsync();
        await SendAsync(("a1", "resolved"));
        var ended = await IncidentAsync();
        Assert.Equal(IncidentStatus.Suspected, ended.State.Status);
        Assert.Equal(opened.Next, ended.Next);
        Assert.NotNull(ended.State.TicketNews!.ResolvedAt);

        house.Time.Now += Duration.FromHours(2);
        await SendAsync(("a1", "firing"));
        Assert.Null((await IncidentAsync()).State.TicketNews?.ResolvedAt);
    }

    private async Task<Subject<IncidentState>> IncidentAsync() => (await house.Get<SubjectStore>().FindAsync(
        house.Get<IncidentKind>(), TestHouse.Organisation, Assert.Single(await house.HeadsAsync("incident")).Id, CancellationToken.None))!;

    // The minute makes the bytes of each notification other ones.
    private async Task<int> SendAsync(params (string Fingerprint, string Status)[] alerts)
    {
        var told = string.Join(',', alerts.Select(alert => $$"""
            {"fingerprint": "{{alert.Fingerprint}}", "status": "{{alert.Status}}", "startsAt": "2026-11-10T12:00:00Z",
             "labels": {"alertname": "Hot", "at": "{{house.Time.Now}}"} }
            """));
        var answer = await Answers.OfAsync($$"""{"version": "4", "groupKey": "g", "alerts": [{{told}}]}""", request =>
        {
            request.Headers.Authorization = "Bearer " + Secret;
            return house.Create<WebhookFunctions>().ReceiveWebhook(request, house.Client.Object, TestHouse.Organisation, "alerts", default);
        });
        return answer.Status;
    }
}
