using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Webhooks;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Tests.Notices;

public sealed class WebhookChannelTests
{
    private const string Secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private const string Older = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private readonly ManualTime time = new();

    [Fact]
    public async Task SignsAsTheSpecificationSays()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var channel = Channel();
        Assert.Null((await channel.SendAsync(Outgoing.Notice(), receiver.Address, [Secret], default)).Failure);
        var got = Assert.Single(receiver.Received);
        var signed = $"{got.Header("webhook-id")}.{got.Header("webhook-timestamp")}.{Encoding.UTF8.GetString(got.Body.Span)}";
        var key = Convert.FromBase64String(Secret["whsec_".Length..]);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
        Assert.Equal("v1," + signature, got.Header("webhook-signature"));
        Assert.Equal("0123456789abcdefghjkmnpqrs", got.Header("webhook-id"));
        using var body = JsonDocument.Parse(got.Body);
        Assert.Equal("notice.reminder", body.RootElement.GetProperty("type").GetString());
        Assert.Equal("2026-11-10T09:17:00Z", body.RootElement.GetProperty("timestamp").GetString());
        Assert.Equal("Early warning is due", body.RootElement.GetProperty("data").GetProperty("title").GetString());
    }

    [Fact]
    public async Task SignsWithBothSecretsDuringRotation()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var channel = Channel();
        await channel.SendAsync(Outgoing.Notice(), receiver.Address, [Secret, Older], default);
        var got = Assert.Single(receiver.Received);
        var sender = new StandardWebhooksSender();
        Assert.Equal(SignatureCheck.Verified, sender.Verify(got, [Secret], time.Now));
        Assert.Equal(SignatureCheck.Verified, sender.Verify(got, [Older], time.Now));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(410)]
    [InlineData(302)]
    public async Task FailsForEveryOtherAnswerAndFollowsNone(int answer)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Answer = answer;
        using var channel = Channel();
        Assert.Equal($"http-{answer}", (await channel.SendAsync(Outgoing.Notice(), receiver.Address, [Secret], default)).Failure);
        Assert.Single(receiver.Received);
    }

    [Fact]
    public async Task SendsNothingUnsigned()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var channel = Channel();
        Assert.Equal("no-secret", (await channel.SendAsync(Outgoing.Notice(), receiver.Address, [], default)).Failure);
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task ConnectsToNoAddressInside()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var channel = new WebhookChannel(new WebhookChannelSettings(AllowPrivateAddresses: false, AllowHttp: true), time);
        foreach (var address in new[] { receiver.Address, receiver.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) })
            Assert.Equal("address-refused", (await channel.SendAsync(Outgoing.Notice(), address, [Secret], default)).Failure);
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task SpeaksHttpInDevelopmentOnly()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var channel = new WebhookChannel(new WebhookChannelSettings(AllowPrivateAddresses: true, AllowHttp: false), time);
        Assert.Equal("not-an-https-address", (await channel.SendAsync(Outgoing.Notice(), receiver.Address, [Secret], default)).Failure);
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task FailsWhereNobodyListens()
    {
        string address;
        await using (var receiver = await WebhookReceiver.StartAsync())
            address = receiver.Address;
        using var channel = Channel();
        Assert.Equal("http-ConnectionError", (await channel.SendAsync(Outgoing.Notice(), address, [Secret], default)).Failure);
    }

    private WebhookChannel Channel() => new(new WebhookChannelSettings(AllowPrivateAddresses: true, AllowHttp: true), time);
}
