using System.Text;
using Nis2.Compliance.Organisations;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Verification;

public sealed class SecretProofTests
{
    private const string Secret = "a-secret-of-this-test";
    private static readonly SourceVerification Basic = new(VerificationMethod.Basic);
    private static readonly SourceVerification Bearer = new(VerificationMethod.Bearer);
    private static readonly SourceVerification Url = new(VerificationMethod.UrlSecret);
    private static readonly SourceVerification Header = new(VerificationMethod.HeaderSecret) { Header = "X-Api-Key", Prefix = "GenieKey " };

    [Theory]
    [InlineData("Basic ")]
    [InlineData("basic ")]
    public void TakesBasicCredentials(string scheme)
    {
        var credentials = scheme + Convert.ToBase64String(Encoding.UTF8.GetBytes("jürgen:pass:word"));
        Assert.Equal(SignatureCheck.Verified, Check(Basic, "jürgen:pass:word", ("Authorization", credentials)));
        Assert.Equal(SignatureCheck.WrongSignature, Check(Basic, "jürgen:password", ("Authorization", credentials)));
    }

    [Theory]
    [InlineData("Bearer a-secret-of-this-test", SignatureCheck.Verified)]
    [InlineData("bearer a-secret-of-this-test", SignatureCheck.Verified)]
    [InlineData("Bearer a-secret-of-this-tes", SignatureCheck.WrongSignature)]
    [InlineData("Bearer A-secret-of-this-test", SignatureCheck.WrongSignature)]
    [InlineData("Bearer ", SignatureCheck.WrongSignature)]
    [InlineData("a-secret-of-this-test", SignatureCheck.Unsigned)]
    [InlineData("Basic a-secret-of-this-test", SignatureCheck.Unsigned)]
    public void JudgesABearerToken(string header, SignatureCheck outcome) =>
        Assert.Equal(outcome, Check(Bearer, Secret, ("Authorization", header)));

    [Theory]
    [InlineData("GenieKey a-secret-of-this-test", SignatureCheck.Verified)]
    [InlineData("a-secret-of-this-test", SignatureCheck.WrongSignature)]
    public void JudgesASecretInAHeaderOfItsOwn(string header, SignatureCheck outcome) =>
        Assert.Equal(outcome, Check(Header, Secret, ("x-api-key", header)));

    [Fact]
    public void JudgesASecretInTheAddress()
    {
        Assert.Equal(SignatureCheck.Verified, Proofs.Check(Url, At("token", Secret), [Secret], default));
        Assert.Equal(SignatureCheck.WrongSignature, Proofs.Check(Url, At("token", Secret + "," + Secret), [Secret], default));
        Assert.Equal(SignatureCheck.Unsigned, Proofs.Check(Url, At("key", Secret), [Secret], default));
        Assert.Equal(SignatureCheck.Verified, Proofs.Check(Url with { Parameter = "key" }, At("key", Secret), [Secret], default));
    }

    [Fact]
    public void ReadsNoProofOfAnyLength() => Assert.Equal(
        SignatureCheck.Unsigned, Check(Bearer, Secret, ("Authorization", "Bearer " + new string('x', 5000))));

    [Theory]
    [InlineData(VerificationMethod.Basic, "user:password of many words", true)]
    [InlineData(VerificationMethod.Basic, "no colon in this one", false)]
    [InlineData(VerificationMethod.Basic, ":no user before it..", false)]
    [InlineData(VerificationMethod.Bearer, "a-secret-of-this-test", true)]
    [InlineData(VerificationMethod.Bearer, "a secret with blanks", false)]
    [InlineData(VerificationMethod.UrlSecret, "ein-schlüssel-mit-umlaut", false)]
    [InlineData(VerificationMethod.EntraToken, "a-secret-of-this-test", false)]
    public void AcceptsASecretThatCanBeSentSo(VerificationMethod method, string secret, bool accepted) =>
        Assert.Equal(accepted, Proofs.Accepts(new SourceVerification(method), secret));

    private static WebhookDelivery At(string parameter, string value) =>
        Deliveries.Of("{}") with { Query = new Dictionary<string, string> { [parameter] = value } };

    private static SignatureCheck Check(SourceVerification how, string secret, (string Name, string Value) header) =>
        Proofs.Check(how, Deliveries.Of("{}", header), [secret], Instant.MinValue);
}
