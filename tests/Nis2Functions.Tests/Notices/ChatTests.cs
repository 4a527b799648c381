using System.Text.Json.Nodes;
using Nis2.Compliance.Obligations;
using Nis2Functions.Notices;
using Nis2Functions.Notices.Chats;
using Nis2Functions.Notices.Outbound;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Notices;

public sealed class ChatTests
{
    private static readonly OutgoingNotice Notice = Outgoing.Notice("Early <warning> & more", NoticeLevel.Reminder) with
    {
        Due = Instant.FromUtc(2026, 11, 11, 8, 17),
        Details = new Dictionary<string, string> { ["Title"] = "*<!channel>* [x](https://evil.example) {{DATE(2026)}}" },
        Acknowledge = "https://app.example/acknowledge/t",
    };

    [Fact]
    public async Task TeamsGetsAnAdaptiveCardWhoseTextsAreNoMarkup()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answers(202);
        using var http = Http();
        Assert.Null((await new ChatChannel(http).TeamsAsync(Notice, server.Address + "/workflows/x", default)).Failure);

        var message = JsonNode.Parse(Assert.Single(server.Received).Body)!;
        Assert.Equal("message", (string?)message["type"]);
        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        var card = attachment["content"]!;
        Assert.Equal(("AdaptiveCard", "1.4"), ((string?)card["type"], (string?)card["version"]));
        Assert.All(card["body"]!.AsArray(), block => Assert.Equal("RichTextBlock", (string?)block!["type"]));
        var texts = card["body"]!.AsArray()
            .Select(block => string.Concat(block!["inlines"]!.AsArray().Select(run => (string?)run!["text"])));
        Assert.Equal(
            [
                "Early <warning> & more", "Early warning is due by 10:17.", "Due: 2026-11-11 08:17 UTC",
                "Title: *<!channel>* [x](https://evil.example) { {DATE(2026)}}",
            ],
            texts);
        Assert.Equal(
            ["https://app.example/acknowledge/t", "https://app.example/x"],
            card["actions"]!.AsArray().Select(action => (string?)action!["url"]));
    }

    [Fact]
    public async Task SlackGetsEscapedText()
    {
        await using var server = await FakeServer.StartAsync();
        server.Answers(200, "ok");
        using var http = Http();
        Assert.Null((await new ChatChannel(http).SlackAsync(Notice, server.Address + "/services/T/B/x", default)).Failure);

        var message = JsonNode.Parse(Assert.Single(server.Received).Body)!;
        Assert.Equal("Early &lt;warning&gt; &amp; more", (string?)message["text"]);
        var lines = message["blocks"]!.AsArray().Select(block => (string?)block!["text"]!["text"]).ToList();
        Assert.Equal("*Early &lt;warning&gt; &amp; more*", lines[0]);
        Assert.Contains("*Title:* *&lt;!channel&gt;* [x](https://evil.example) {{DATE(2026)}}", lines);
        Assert.Contains("<https://app.example/x|Open / Öffnen>", lines);
        Assert.DoesNotContain("<!", string.Concat(lines));
    }

    [Fact]
    public async Task SaysHowLongToWaitAndThatAChannelIsGone()
    {
        await using var server = await FakeServer.StartAsync();
        using var http = Http();
        var chats = new ChatChannel(http);
        server.Answers(429, retryAfter: "30");
        var later = await chats.SlackAsync(Notice, server.Address, default);
        Assert.Equal(("http-429", Duration.FromSeconds(30), false), (later.Failure, later.RetryAfter!.Value, later.Final));
        server.Answers(410, "channel_is_archived");
        Assert.True((await chats.SlackAsync(Notice, server.Address, default)).Final);
    }

    [Fact]
    public async Task NamesNoAddressInAFailure()
    {
        using var http = Http();
        var failed = await new ChatChannel(http).SlackAsync(Notice, "http://127.0.0.1:1/services/T/B/token", default);
        Assert.DoesNotContain("token", failed.ToString(), StringComparison.Ordinal);
        Assert.Equal("http-ConnectionError", failed.Failure);
    }

    private static OutboundHttp Http() => new(new WebhookChannelSettings(AllowPrivateAddresses: true, AllowHttp: true), new ManualTime());
}
