using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Verification;

public sealed class HmacProofTests
{
    private const string Secret = "a secret of this test";
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 9, 0);
    private static readonly SourceVerification Plain = new(VerificationMethod.Hmac) { Header = "X-Signature" };

    private static readonly Gen<SourceVerification> Ways =
        from algorithm in Gen.Elements<HmacAlgorithm?>(null, HmacAlgorithm.Sha256, HmacAlgorithm.Sha1)
        from encoding in Gen.Elements<SignatureEncoding?>(null, SignatureEncoding.Hex, SignatureEncoding.Base64)
        from prefix in Gen.Elements(null, "sha256=", "v1=", "v1,")
        from separator in Gen.Elements(null, " ", ";")
        from signed in Gen.Elements<SignedContent?>(
            null, SignedContent.Body, SignedContent.TimestampBody, SignedContent.TimestampDotBody, SignedContent.TimestampColonBody)
        from form in Gen.Elements<TimestampForm?>(null, TimestampForm.UnixSeconds, TimestampForm.Iso8601)
        let timed = signed is not (null or SignedContent.Body)
        select Plain with
        {
            Algorithm = algorithm,
            Encoding = encoding,
            Prefix = prefix,
            Separator = separator,
            Signed = signed,
            TimestampHeader = timed ? "X-Timestamp" : null,
            Timestamp = timed ? form : null,
        };

    [Fact]
    public void TakesWhatIsSignedInEveryWayThereIs() =>
        Prop.ForAll(Ways.ToArbitrary(), ArbMap.Default.ArbFor<byte[]>(), (how, body) =>
            Check(how, Deliveries.Of(body).Prove(how, Secret, Now)) == SignatureCheck.Verified).QuickCheckThrowOnFailure();

    [Fact]
    public void TakesNoOtherBytesInAnyWay() =>
        Prop.ForAll(
            Ways.ToArbitrary(), ArbMap.Default.ArbFor<NonEmptyArray<byte>>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (how, body, bit) =>
            Check(how, Deliveries.Of(body.Get).Prove(how, Secret, Now) with { Body = Deliveries.Flip(body.Get, bit.Get) })
                == SignatureCheck.WrongSignature).QuickCheckThrowOnFailure();

    [Fact]
    public void NeverThrowsOnAnyHeaders() =>
        Prop.ForAll(
            Ways.ToArbitrary(), ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (how, one, other) =>
            Check(how, Deliveries.Of("{}", ("X-Signature", how.Prefix + one.Get), ("X-Timestamp", other.Get))) != SignatureCheck.Verified)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("2026-11-10T09:00:00")]
    [InlineData("2026-11-10 09:00:00Z")]
    [InlineData("1794301200")]
    public void TakesNoOtherTimestamp(string timestamp)
    {
        var how = Plain with { TimestampHeader = "X-Timestamp", Timestamp = TimestampForm.Iso8601, Signed = SignedContent.TimestampBody };
        var signed = HmacProof.Sign(how, Secret, timestamp, "{}"u8);
        Assert.Equal(SignatureCheck.OutOfTime, Check(how, Deliveries.Of("{}", ("X-Signature", signed), ("X-Timestamp", timestamp))));
    }

    [Fact]
    public void NeedsTheTimestampThatIsSigned()
    {
        var how = Plain with { TimestampHeader = "X-Timestamp", Signed = SignedContent.TimestampBody };
        Assert.Equal(SignatureCheck.Unsigned, Check(how, Deliveries.Of("{}").Prove(how, Secret, Now).Without("X-Timestamp")));
    }

    [Theory]
    [InlineData(15, SignatureCheck.Verified)]
    [InlineData(16, SignatureCheck.WrongSignature)]
    public void LooksAtSixteenSignaturesAtMost(int before, SignatureCheck outcome)
    {
        var how = Plain with { Separator = "," };
        var signed = HmacProof.Sign(how, Secret, null, "{}"u8);
        var list = string.Join(", ", Enumerable.Repeat(new string('0', 64), before).Append(signed));
        Assert.Equal(outcome, Check(how, Deliveries.Of("{}", ("X-Signature", list))));
    }

    [Fact]
    public void TakesOneSpellingOnly()
    {
        var signed = HmacProof.Sign(Plain, Secret, null, "{}"u8);
        Assert.Equal(SignatureCheck.WrongSignature, Check(Plain, Deliveries.Of("{}", ("X-Signature", signed.ToUpperInvariant()))));
        Assert.Equal(SignatureCheck.WrongSignature, Check(Plain, Deliveries.Of("{}", ("X-Signature", signed + "00"))));
        Assert.Equal(SignatureCheck.Unsigned, Check(Plain, Deliveries.Of("{}", ("X-Signature", string.Empty))));
    }

    private static SignatureCheck Check(SourceVerification how, WebhookDelivery delivery) => Proofs.Check(how, delivery, [Secret], Now);
}
