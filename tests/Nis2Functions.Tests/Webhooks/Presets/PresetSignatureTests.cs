using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;
using Nis2Functions.Webhooks.Verification;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Tests.Webhooks.Presets;

public sealed class PresetSignatureTests
{
    // The secret that Zendesk publishes for tests; one signature is a third party's, the other computed with openssl.
    private const string ZendeskSecret = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";
    private const string SentAt = "2021-03-25T05:09:27Z";

    [Theory]
    [InlineData("""{"event":"ticket.updated","id":123}""", "S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=", 0, SignatureCheck.Verified)]
    [InlineData("", "wCdBvXaHttn0wRVIYctzZ9O6O0bnqWakJMEKZ9VoRWw=", 299, SignatureCheck.Verified)]
    [InlineData("", "wCdBvXaHttn0wRVIYctzZ9O6O0bnqWakJMEKZ9VoRWw=", 301, SignatureCheck.OutOfTime)]
    [InlineData("", "S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=", 0, SignatureCheck.WrongSignature)]
    public void VerifiesZendesksTimestampedSignature(string body, string signature, int late, SignatureCheck check)
    {
        var delivery = Deliveries.Of(
            body, ("X-Zendesk-Webhook-Signature", signature), ("X-Zendesk-Webhook-Signature-Timestamp", SentAt));
        var now = InstantPattern.General.Parse(SentAt).Value + Duration.FromSeconds(late);
        Assert.Equal(check, Sender("zendesk").Verify(delivery, [ZendeskSecret], now));
    }

    [Fact]
    public void DoesNotTakeZendesksSignatureWithoutItsTimestamp()
    {
        var delivery = Deliveries.Of(string.Empty, ("X-Zendesk-Webhook-Signature", "wCdBvXaHttn0wRVIYctzZ9O6O0bnqWakJMEKZ9VoRWw="));
        Assert.NotEqual(SignatureCheck.Verified, Sender("zendesk").Verify(delivery, [ZendeskSecret], Instant.FromUnixTimeSeconds(0)));
    }

    // Computed with openssl from the construction in Zammad's source code.
    [Theory]
    [InlineData("sha1=ac4b6c072e2608872c06382f3777c3b0b70ced6e", SignatureCheck.Verified)]
    [InlineData("sha1=ac4b6c072e2608872c06382f3777c3b0b70ced6f", SignatureCheck.WrongSignature)]
    [InlineData("ac4b6c072e2608872c06382f3777c3b0b70ced6e", SignatureCheck.Unsigned)]
    public void VerifiesZammadsSignature(string signature, SignatureCheck check) => Assert.Equal(
        check, Sender("zammad").Verify(Deliveries.Of("""{"ticket":{}}""", ("X-Hub-Signature", signature)), ["secret"], Instant.MinValue));

    [Fact]
    public void FindsSplunksSecretInTheAddress()
    {
        var delivery = Deliveries.Of("{}") with { Query = new Dictionary<string, string> { ["token"] = "a-secret-of-this-test" } };
        Assert.Equal(SignatureCheck.Verified, Sender("splunk").Verify(delivery, ["a-secret-of-this-test"], Instant.MinValue));
        Assert.Equal(SignatureCheck.WrongSignature, Sender("splunk").Verify(delivery, ["another-secret"], Instant.MinValue));
    }

    private static MappedSender Sender(string kind) => MappedSender.All.Single(sender => sender.Kind == kind);
}
