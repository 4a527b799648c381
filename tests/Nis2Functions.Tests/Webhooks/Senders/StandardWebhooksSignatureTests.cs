using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class StandardWebhooksSignatureTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Timestamp = "1614265330";
    private const string Body = """{"test": 2432232314}""";
    private const string Right = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private const string Wrong = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    private static readonly Instant SentAt = Instant.FromUnixTimeSeconds(1614265330);
    private readonly StandardWebhooksSender sender = new();

    // From the tests of the specification's own libraries.
    [Theory]
    [InlineData(Right, SignatureCheck.Verified)]
    [InlineData("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA=", SignatureCheck.WrongSignature)]
    [InlineData(Wrong + " v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= " + Right + " " + Wrong, SignatureCheck.Verified)]
    public void JudgesPublishedSignatures(string signature, SignatureCheck outcome) =>
        Assert.Equal(outcome, sender.Verify(Published(signature), [Secret], SentAt));

    [Theory]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")]
    public void TakesSecretsWithAndWithoutPrefix(string secret)
    {
        Assert.True(sender.Accepts(secret));
        var signed = StandardSignature.Sign(secret, Id, Timestamp, Encoding.UTF8.GetBytes(Body));
        Assert.Equal(SignatureCheck.Verified, sender.Verify(Published(signed), [secret], SentAt));
    }

    [Fact]
    public void TakesUnpaddedSecrets()
    {
        var key = new byte[25];
        key.AsSpan().Fill(7);
        var signature = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")));
        var secret = "whsec_" + Convert.ToBase64String(key).TrimEnd('=');
        Assert.Equal(SignatureCheck.Verified, sender.Verify(Published(signature), [secret], SentAt));
    }

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("whsec_")]
    [InlineData("whsec_c2hvcnQ=")]
    public void RefusesSecretsWithoutAKey(string secret)
    {
        Assert.False(sender.Accepts(secret));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(Published(Right), [secret], SentAt));
    }

    [Theory]
    [InlineData("webhook-id")]
    [InlineData("webhook-timestamp")]
    [InlineData("webhook-signature")]
    public void RejectsMissingHeader(string header) =>
        Assert.Equal(SignatureCheck.Unsigned, sender.Verify(Published(Right).Without(header), [Secret], SentAt));

    [Theory]
    [InlineData(300, SignatureCheck.Verified)]
    [InlineData(-300, SignatureCheck.Verified)]
    [InlineData(301, SignatureCheck.OutOfTime)]
    [InlineData(-301, SignatureCheck.OutOfTime)]
    public void ToleratesFiveMinutes(int seconds, SignatureCheck outcome) =>
        Assert.Equal(outcome, sender.Verify(Published(Right), [Secret], SentAt + Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData("1614265330.5")]
    [InlineData("-1614265330")]
    [InlineData("2021-02-25")]
    [InlineData("999999999999")]
    [InlineData("99999999999999999999999")]
    public void RejectsOtherTimestamps(string timestamp) => Assert.NotEqual(
        SignatureCheck.Verified, sender.Verify(Published(Right).With("webhook-timestamp", timestamp), [Secret], SentAt));

    [Theory]
    [InlineData("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    public void PassesOverOtherVersions(string signature) =>
        Assert.Equal(SignatureCheck.Unsigned, sender.Verify(Published(signature), [Secret], SentAt));

    [Fact]
    public void LooksAtSixteenSignaturesAtMost()
    {
        var many = string.Join(' ', Enumerable.Repeat(Wrong, 16).Append(Right));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(Published(many), [Secret], SentAt));
    }

    [Fact]
    public void CoversIdAndTimestamp()
    {
        var otherId = Published(Right).With("webhook-id", "msg_other");
        var otherTime = Published(Right).With("webhook-timestamp", "1614265331");
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(otherId, [Secret], SentAt));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(otherTime, [Secret], SentAt));
    }

    [Fact]
    public void RejectsEveryFlippedBit() =>
        Prop.ForAll<NonEmptyArray<byte>, NonNegativeInt>((body, bit) =>
        {
            var signature = StandardSignature.Sign(Secret, Id, Timestamp, body.Get);
            var signed = Published(signature) with { Body = body.Get };
            var otherBody = signed with { Body = Deliveries.Flip(body.Get, bit.Get) };
            var otherSignature = Encoding.Latin1.GetString(Deliveries.Flip(Encoding.Latin1.GetBytes(signature), bit.Get));
            return sender.Verify(signed, [Secret], SentAt) == SignatureCheck.Verified
                && sender.Verify(otherBody, [Secret], SentAt) != SignatureCheck.Verified
                && sender.Verify(signed.With("webhook-signature", otherSignature), [Secret], SentAt) != SignatureCheck.Verified;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void KeepsNoHeaderThatProvesAnything() =>
        Assert.DoesNotContain(sender.KeptHeaders, name => name.Contains("signature", StringComparison.OrdinalIgnoreCase));

    private static WebhookDelivery Published(string signature) => Deliveries.Of(
        Body, ("webhook-id", Id), ("webhook-timestamp", Timestamp), ("webhook-signature", signature));
}
