using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using Nis2Functions.Webhooks.Senders.GitHub;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class GitHubSignatureTests
{
    private const string Header = "X-Hub-Signature-256";
    private const string Secret = "a secret of this test";
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 9, 0);
    private readonly GitHubSender sender = new();

    // The first from GitHub's documentation, the second from the tests of its JavaScript library.
    [Theory]
    [InlineData("It's a Secret to Everybody", "Hello, World!", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    [InlineData("mysecret", """{"foo":"bar"}""", "sha256=4864d2759938a15468b5df9ade20bf161da9b4f737ea61794142f3484236bda3")]
    public void AcceptsPublishedSignature(string secret, string body, string signature) =>
        Assert.Equal(SignatureCheck.Verified, sender.Verify(Deliveries.Of(body, (Header, signature)), [secret], Now));

    [Fact]
    public void AcceptsEitherSecretDuringRotation()
    {
        var signed = Signed("""{"a":1}""");
        Assert.Equal(SignatureCheck.Verified, sender.Verify(signed, ["the newer one", Secret], Now));
        Assert.Equal(SignatureCheck.Verified, sender.Verify(signed, [Secret, "the newer one"], Now));
    }

    [Fact]
    public void RejectsAnotherSecretAndNoSecret()
    {
        var signed = Signed("""{"a":1}""");
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(signed, ["another secret"], Now));
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(signed, [], Now));
    }

    [Fact]
    public void RejectsSha1BesideNothingElse()
    {
        var body = """{"a":1}""";
        var sha1 = "sha1=" + Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body)));
        Assert.Equal(SignatureCheck.Unsigned, sender.Verify(Deliveries.Of(body, ("X-Hub-Signature", sha1)), [Secret], Now));
        Assert.Equal(SignatureCheck.Unsigned, sender.Verify(Deliveries.Of(body, (Header, sha1)), [Secret], Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=00")]
    [InlineData("sha512=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    [InlineData("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    public void RejectsOtherForms(string signature) =>
        Assert.NotEqual(SignatureCheck.Verified, sender.Verify(Deliveries.Of("Hello", (Header, signature)), [Secret], Now));

    [Fact]
    public void RejectsUppercaseSpelling()
    {
        var signed = Signed("""{"a":1}""");
        var upper = "sha256=" + signed.Header(Header)!["sha256=".Length..].ToUpperInvariant();
        Assert.Equal(SignatureCheck.WrongSignature, sender.Verify(signed.With(Header, upper), [Secret], Now));
    }

    [Fact]
    public void RejectsEveryFlippedBitOfTheBody() =>
        Prop.ForAll<NonEmptyArray<byte>, NonNegativeInt>((body, bit) =>
        {
            var signed = Signed(body.Get);
            var changed = signed with { Body = Deliveries.Flip(body.Get, bit.Get) };
            return sender.Verify(signed, [Secret], Now) == SignatureCheck.Verified
                && sender.Verify(changed, [Secret], Now) == SignatureCheck.WrongSignature;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void RejectsEveryFlippedBitOfTheSignature() =>
        Prop.ForAll<byte[], NonNegativeInt>((body, bit) =>
        {
            var signed = Signed(body);
            var changed = Encoding.Latin1.GetString(Deliveries.Flip(Encoding.Latin1.GetBytes(signed.Header(Header)!), bit.Get));
            return sender.Verify(signed.With(Header, changed), [Secret], Now) != SignatureCheck.Verified;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void KeepsNoHeaderThatProvesAnything() =>
        Assert.DoesNotContain(sender.KeptHeaders, name => name.Contains("signature", StringComparison.OrdinalIgnoreCase));

    private static WebhookDelivery Signed(string body) => Signed(Encoding.UTF8.GetBytes(body));

    private static WebhookDelivery Signed(byte[] body) => Deliveries.Of(
        body, (Header, "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body))));
}
