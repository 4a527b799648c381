using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Nis2Functions.Notices.Outbound;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class OutboundHttpTests
{
    private static readonly IPAddress Public = IPAddress.Parse("1.1.1.1");
    private static readonly WebhookChannelSettings Strict = new(AllowPrivateAddresses: false, AllowHttp: true);
    private static readonly WebhookChannelSettings Loose = new(AllowPrivateAddresses: true, AllowHttp: true);
    private readonly ManualTime time = new();

    [Fact]
    public async Task ConnectsToTheVeryAddressesThatWereChecked()
    {
        await using var server = await FakeServer.StartAsync();
        var connected = new List<IPAddress[]>();
        using var http = Http(Strict, (_, _) => Task.FromResult(new[] { Public }), connected, server.Port);

        Assert.Null((await http.SendAsync(Get("http://name.example/"), default)).Failure);
        Assert.Equal([Public], Assert.Single(connected));
    }

    [Fact]
    public async Task RefusesANameThatIsReboundBetweenTwoConnections()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answer = (_, answer) =>
        {
            answer.Response.Headers.Connection = "close";
            return Task.FromResult("{}");
        };
        var answers = new Queue<IPAddress>([Public, IPAddress.Loopback]);
        var connected = new List<IPAddress[]>();
        using var http = Http(Strict, (_, _) => Task.FromResult(new[] { answers.Dequeue() }), connected, server.Port);

        Assert.Null((await http.SendAsync(Get("http://name.example/"), default)).Failure);
        Assert.Equal("address-refused", (await http.SendAsync(Get("http://name.example/"), default)).Failure);
        Assert.Single(connected);
        Assert.Single(server.Received);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2002:a9fe:a9fe::1")]
    [InlineData("ff02::1")]
    public async Task RefusesANameWithOneAnswerInside(string inside)
    {
        var connected = new List<IPAddress[]>();
        using var http = Http(Strict, (_, _) => Task.FromResult(new[] { Public, IPAddress.Parse(inside) }), connected, 1);

        Assert.Equal("address-refused", (await http.SendAsync(Get("http://name.example/"), default)).Failure);
        Assert.Empty(connected);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://localhost/")]
    public async Task RefusesAddressesThatAreWrittenOut(string address)
    {
        using var http = new OutboundHttp(Strict, time);
        Assert.Equal("address-refused", (await http.SendAsync(Get(address), default)).Failure);
    }

    [Fact]
    public async Task SpeaksHttpInDevelopmentOnly()
    {
        using var http = new OutboundHttp(new WebhookChannelSettings(AllowPrivateAddresses: true, AllowHttp: false), time);
        foreach (var address in new[] { "http://127.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd" })
            Assert.Equal("not-an-https-address", (await http.SendAsync(Get(address), default)).Failure);
    }

    [Fact]
    public async Task FollowsNoRedirect()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answer = (_, answer) =>
        {
            answer.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            answer.Response.Headers.Location = "/elsewhere";
            return Task.FromResult(string.Empty);
        };
        using var http = new OutboundHttp(Loose, time);
        Assert.Equal("http-307", (await http.SendAsync(Get(server.Address), default)).Failure);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task ReadsABoundedAnswer()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answers(200, new string('a', (1024 * 1024) + 1));
        using var http = new OutboundHttp(Loose, time);
        Assert.Equal("answer-too-long", (await http.SendAsync(Get(server.Address) with { Read = true }, default)).Failure);
        Assert.Null((await http.SendAsync(Get(server.Address), default)).Failure);
    }

    [Fact]
    public async Task WaitsABoundedTime()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answer = async (_, answer) =>
        {
            var aborted = new TaskCompletionSource<string>();
            await using var registration = answer.RequestAborted.Register(() => aborted.TrySetResult(string.Empty));
            return await aborted.Task;
        };
        using var http = new OutboundHttp(Loose, time, new GuardedConnections(true), TimeSpan.FromMilliseconds(200));
        Assert.Equal("http-timeout", (await http.SendAsync(Get(server.Address), default)).Failure);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Tue, 10 Nov 2026 09:18:00 GMT", 60)]
    [InlineData("Tue, 10 Nov 2026 09:00:00 GMT", null)]
    [InlineData("soon", null)]
    public async Task ReadsHowLongToWait(string header, int? seconds)
    {
        await using var server = await FakeServer.StartAsync();
        server.Answers(429, retryAfter: header);
        using var http = new OutboundHttp(Loose, time);
        var answer = await http.SendAsync(Get(server.Address), default);
        Assert.Equal(("http-429", seconds is { } wait ? Duration.FromSeconds(wait) : (Duration?)null), (answer.Failure, answer.RetryAfter));
    }

    private static OutboundRequest Get(string address) => new(HttpMethod.Get, new Uri(address));

    private OutboundHttp Http(
        WebhookChannelSettings settings,
        Func<string, CancellationToken, Task<IPAddress[]>> resolve,
        List<IPAddress[]> connected,
        int port) => new(
            settings,
            time,
            new GuardedConnections(
                settings.AllowPrivateAddresses,
                resolve,
                async (addresses, _, cancellation) =>
                {
                    connected.Add(addresses);
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                }),
            TimeSpan.FromSeconds(10));
}
