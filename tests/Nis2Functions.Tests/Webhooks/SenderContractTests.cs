using System.Text;
using System.Text.Json;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>What holds for every sender that the app registers, whatever is particular to it.</summary>
public sealed class SenderContractTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 9, 0);

    public static TheoryData<string> Kinds => [.. SenderSample.Kinds];

    /// <summary>Every sender with each of its ways to prove a delivery: its own, and what a source may be set to.</summary>
    public static IEnumerable<object[]> Proofs => SenderSample.Kinds.SelectMany(
        kind => Ways(SenderSample.Sender(kind)).Select(how => new object[] { kind, JsonSerializer.Serialize(how) }));

    [Fact]
    public void EverySenderHasASample() => Assert.All(SenderSample.Kinds, kind => Assert.True(
        SenderSample.Exists(kind), $"Webhooks/Samples/{kind}.json is missing: a delivery of this sender, by its headers and its body."));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void UnderstandsItsSample(string kind)
    {
        var tickets = Assert.IsType<Translation.Tickets>(SenderSample.Sender(kind).Translate(SenderSample.Of(kind))).Reported;
        Assert.All(tickets, ticket => Assert.True(ticket is { System.Length: > 0, TicketId.Length: > 0, OwnComment: false }));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void TakesTheRightProofAndNoOther(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        var proven = SenderSample.Of(kind).Prove(how, secret, Now);
        Assert.Equal(SignatureCheck.Verified, sender.Verify(how, proven, [secret], Now));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(how, proven, [Proving.SecretFor(how, 2)], Now));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(how, proven, [], Now));
        Assert.Equal(SignatureCheck.Unsigned, sender.Verify(how, SenderSample.Of(kind), [secret], Now));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void TakesEitherSecretDuringARotation(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        var proven = SenderSample.Of(kind).Prove(how, secret, Now);
        Assert.Equal(SignatureCheck.Verified, sender.Verify(how, proven, [Proving.SecretFor(how, 2), secret], Now));
        Assert.Equal(SignatureCheck.Verified, sender.Verify(how, proven, [secret, Proving.SecretFor(how, 2)], Now));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void TakesNoSignatureOfOtherBytes(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        if (!IsSignature(how))
            return;
        var proven = SenderSample.Of(kind).Prove(how, secret, Now);
        var truncated = proven with { Body = proven.Body[..^1] };
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(how, truncated, [secret], Now));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(how, proven with { Body = Array.Empty<byte>() }, [secret], Now));
        Assert.Equal(
            SignatureCheck.WrongSignature, sender.Verify(how, proven with { Body = Deliveries.Flip(proven.Body.Span, 77) }, [secret], Now));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void TakesNoSignatureOfAnotherAlgorithm(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        if (how.Method != VerificationMethod.Hmac)
            return;
        var other = how with { Algorithm = how.Algorithm == HmacAlgorithm.Sha1 ? HmacAlgorithm.Sha256 : HmacAlgorithm.Sha1 };
        var delivery = SenderSample.Of(kind);
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(how, delivery.Prove(other, secret, Now), [secret], Now));
        var named = delivery.Prove(other with { Prefix = "sha1=" }, secret, Now);
        Assert.NotEqual(SignatureCheck.Verified, sender.Verify(how, named, [secret], Now));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void TakesNothingThatWasSignedTooLongAgo(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        if (how.TimestampHeader is null && how.Method != VerificationMethod.StandardWebhooks)
            return;
        var proven = SenderSample.Of(kind).Prove(how, secret, Now);
        var tolerance = Duration.FromSeconds(how.Tolerance ?? SourceVerification.DefaultTolerance);
        Assert.Equal(SignatureCheck.Verified, sender.Verify(how, proven, [secret], Now + tolerance));
        Assert.Equal(SignatureCheck.OutOfTime, sender.Verify(how, proven, [secret], Now + tolerance + Duration.FromSeconds(1)));
        Assert.Equal(SignatureCheck.OutOfTime, sender.Verify(how, proven, [secret], Now - tolerance - Duration.FromSeconds(1)));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void LetsNothingWeakerMakeUpForAWrongSignature(string kind, string way)
    {
        var (sender, how, secret) = Of(kind, way);
        var wrong = sender.Verifications.Where(IsSignature)
            .Select(signature => SenderSample.Of(kind).Prove(how, secret, Now).Prove(signature, Proving.SecretFor(signature, 2), Now));
        if (!IsSignature(how))
            Assert.All(wrong, delivery => Assert.NotEqual(SignatureCheck.Verified, sender.Verify(how, delivery, [secret], Now)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KeepsNothingThatProvesAnything(string kind)
    {
        var sender = SenderSample.Sender(kind);
        string[] proofs =
            ["Authorization", "Cookie", "webhook-signature", .. sender.Verifications.Select(how => how.Header).OfType<string>()];
        Assert.Empty(sender.KeptHeaders.Intersect(proofs, StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain(sender.KeptHeaders, name => name.Contains("signature", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NamesADeliveryTheSameWhenItComesAgain(string kind)
    {
        var sender = SenderSample.Sender(kind);
        Assert.Equal(sender.DeliveryId(SenderSample.Of(kind)), sender.DeliveryId(SenderSample.Of(kind)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void LeavesUnmappedWhatIsNoWholePayload(string kind)
    {
        var sender = SenderSample.Sender(kind);
        var sample = SenderSample.Of(kind);
        var text = Encoding.UTF8.GetString(sample.Body.Span);
        WebhookDelivery[] broken =
        [
            sample.WithBody(string.Empty),
            sample.WithBody("no json"),
            sample.WithBody("[]"),
            sample.WithBody("{}"),
            sample with { Body = sample.Body[..^1] },
            sample with { Body = sample.Body[..(sample.Body.Length / 2)] },
            sample with { Body = Encoding.Unicode.GetBytes(text) },
            sample with { Body = new byte[] { 0xFF, 0xFE }.Concat(Encoding.Unicode.GetBytes(text)).ToArray() },
            sample with { Body = Encoding.Latin1.GetBytes(text[..^1] + ",\"ü\":1}") },
            sample.WithBody(text[..^1] + ",\"deep\":" + string.Concat(Enumerable.Repeat("[", 50_000)) + new string(']', 50_000) + "}"),
            sample.WithBody("payload=" + Uri.EscapeDataString(text)),
        ];
        foreach (var (delivery, number) in broken.Select((one, number) => (one, number)))
            Assert.True(sender.Translate(delivery) is Translation.Unmapped, $"{kind} made something of broken payload {number}.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void UnderstandsItsSampleBesideAMegabyteOfOtherThings(string kind)
    {
        var sample = SenderSample.Of(kind);
        var text = Encoding.UTF8.GetString(sample.Body.Span);
        var huge = sample.WithBody(text[..(text.LastIndexOf('}'))] + ",\"more\":\"" + new string('x', 1024 * 1024) + "\"}");
        Assert.IsType<Translation.Tickets>(SenderSample.Sender(kind).Translate(huge));
    }

    private static (ISender Sender, SourceVerification How, string Secret) Of(string kind, string way)
    {
        var how = JsonSerializer.Deserialize<SourceVerification>(way)!;
        return (SenderSample.Sender(kind), how, Proving.SecretFor(how));
    }

    private static IEnumerable<SourceVerification> Ways(ISender sender) => sender.Verifications
        .Concat(sender.AlsoAllowed.Select(method => new SourceVerification(method)
        {
            Header = method is VerificationMethod.HeaderSecret or VerificationMethod.Hmac ? "X-Test-Proof" : null,
        }))
        .Where(how => how.Method != VerificationMethod.EntraToken);

    private static bool IsSignature(SourceVerification how) => how.Method is VerificationMethod.Hmac or VerificationMethod.StandardWebhooks;
}
