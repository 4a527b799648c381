using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Organisations;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.CloudEvents;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

/// <summary>What the HTTP binding and the webhook specification of CloudEvents ask of a receiver.</summary>
public sealed class CloudEventsContractTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-this-test";
    private const string Event =
        """{"specversion": "1.0", "type": "ticket.opened", "source": "/desk", "id": "e1", "data": {"id": "T-1", "title": "Beacon"}}""";

    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource("bus", "cloudevents")));
        await house.TellAsync(new ConfigureSource(new TicketSource("code", "github")));
        await house.Secrets.SetAsync(TestHouse.Organisation, "bus", Secret, keepPrevious: false, CancellationToken.None);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task AcceptsAnEventOnceHoweverOftenItComes()
    {
        Assert.Equal(202, await SendAsync("application/cloudevents+json"));
        Assert.Equal(202, await SendAsync("application/cloudevents+json"));
        Assert.Equal("Beacon", Assert.Single(await house.HeadsAsync("incident")).Summary.Title);
    }

    [Theory]
    [InlineData("application/cloudevents+xml")]
    [InlineData("application/json")]
    public async Task RefusesOtherFormats(string type)
    {
        Assert.Equal(415, await SendAsync(type));
        Assert.Empty(await house.HeadsAsync("incident"));
    }

    [Fact]
    public async Task SaysFirstThatATokenIsMissing() => Assert.Equal(401, await SendAsync("application/cloudevents+xml", "another-secret"));

    [Fact]
    public void LetsWaitWhoeverSendsMoreThanWasAgreed()
    {
        var rate = new DeliveryRate();
        var now = Instant.FromUtc(2026, 11, 10, 12, 0, 20);
        Assert.Null(rate.Take("acme", "bus", 2, now));
        Assert.Null(rate.Take("acme", "bus", 2, now));
        Assert.Equal(Duration.FromSeconds(40), rate.Take("acme", "bus", 2, now));
        Assert.Null(rate.Take("acme", "other", 2, now));
        Assert.Null(rate.Take("acme", "bus", 2, now + Duration.FromSeconds(40)));
    }

    [Fact]
    public async Task AnswersTooManyWithRetryAfter()
    {
        var rate = house.Get<DeliveryRate>();
        var most = new CloudEventsSender().MostPerMinute;
        for (var count = 0; count < most; count++)
            rate.Take(TestHouse.Organisation, "bus", most, house.Time.Now);
        IHeaderDictionary? headers = null;
        Assert.Equal(
            429, await SendAsync("application/cloudevents+json", Secret, request => headers = request.HttpContext.Response.Headers));
        Assert.InRange(int.Parse(headers!.RetryAfter.ToString(), null), 1, 60);
        Assert.Empty(await house.HeadsAsync("incident"));
    }

    [Theory]
    [InlineData("120", "120")]
    [InlineData("1000000", "6000")]
    [InlineData("", "6000")]
    [InlineData("-1", "6000")]
    public async Task ConsentsToASenderThatAsks(string asked, string allowed)
    {
        var headers = await AskAsync("bus", "eventemitter.example.com", asked);
        Assert.Equal("eventemitter.example.com", headers["WebHook-Allowed-Origin"]);
        Assert.Equal(allowed, headers["WebHook-Allowed-Rate"]);
        Assert.Equal("POST", headers.Allow);
    }

    [Theory]
    [InlineData("code", "eventemitter.example.com")]
    [InlineData("none", "eventemitter.example.com")]
    [InlineData("bus", "")]
    [InlineData("bus", "two words")]
    public async Task ConsentsToNothingElse(string source, string origin) =>
        Assert.False((await AskAsync(source, origin, "1")).ContainsKey("WebHook-Allowed-Origin"));

    private async Task<IHeaderDictionary> AskAsync(string source, string origin, string rate)
    {
        IHeaderDictionary? headers = null;
        await Answers.OfAsync(request =>
        {
            request.Headers["WebHook-Request-Origin"] = origin;
            request.Headers["WebHook-Request-Rate"] = rate;
            headers = request.HttpContext.Response.Headers;
            return house.Create<HandshakeFunctions>().AnswerHandshake(request, TestHouse.Organisation, source, default);
        });
        return headers!;
    }

    private async Task<int> SendAsync(string type, string secret = Secret, Action<HttpRequest>? look = null) =>
        (await Answers.OfAsync(Event, request =>
        {
            request.ContentType = type;
            request.Headers.Authorization = "Bearer " + secret;
            look?.Invoke(request);
            return house.Create<WebhookFunctions>().ReceiveWebhook(request, house.Client.Object, TestHouse.Organisation, "bus", default);
        })).Status;
}
