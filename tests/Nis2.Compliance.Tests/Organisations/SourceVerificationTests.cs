using System.Text.Json;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Organisations;

public sealed class SourceVerificationTests
{
    [Theory]
    [InlineData("""{"method":"hmac","header":"X-Signature"}""")]
    [InlineData("""{"method":"hmac","header":"X-Signature","algorithm":"sha1","encoding":"base64","prefix":"sha1=","separator":","}""")]
    [InlineData("""{"method":"hmac","header":"X-S","timestampHeader":"X-T","timestamp":"iso8601","signed":"timestamp-dot-body","tolerance":60}""")]
    [InlineData("""{"method":"hmac","header":"X-S","timestampHeader":"X-T","signed":"timestamp-colon-body"}""")]
    [InlineData("""{"method":"standard-webhooks"}""")]
    [InlineData("""{"method":"header-secret","header":"X-Api-Key","prefix":"GenieKey "}""")]
    [InlineData("""{"method":"basic"}""")]
    [InlineData("""{"method":"bearer"}""")]
    [InlineData("""{"method":"url-secret"}""")]
    [InlineData("""{"method":"url-secret","parameter":"key"}""")]
    [InlineData("""{"method":"entra-token","caller":"461e8683-5575-4561-ac7f-899cc907d62a","role":"ActionGroupsSecureWebhook"}""")]
    public void TakesWhatMakesSense(string json)
    {
        var asked = Read(json);
        Assert.Null(SourceVerificationRules.Check(asked));
        Assert.Equal(asked, Read(JsonSerializer.Serialize(asked, DomainJson.Options)));
    }

    [Theory]
    [InlineData("""{"method":"hmac"}""", "header")]
    [InlineData("""{"method":"hmac","header":"Content-Type"}""", "header")]
    [InlineData("""{"method":"hmac","header":"X S"}""", "header")]
    [InlineData("""{"method":"hmac","header":"X-S","prefix":""}""", "prefix")]
    [InlineData("""{"method":"hmac","header":"X-S","separator":", "}""", "separator")]
    [InlineData("""{"method":"hmac","header":"X-S","signed":"timestamp-body"}""", "timestampHeader")]
    [InlineData("""{"method":"hmac","header":"X-S","timestampHeader":"X-T"}""", "signed")]
    [InlineData("""{"method":"hmac","header":"X-S","signed":"body","tolerance":60}""", "signed")]
    [InlineData("""{"method":"hmac","header":"X-S","timestampHeader":"X-T","signed":"timestamp-body","tolerance":86400}""", "tolerance")]
    [InlineData("""{"method":"hmac","header":"X-S","parameter":"token"}""", "parameter")]
    [InlineData("""{"method":"standard-webhooks","header":"X-S"}""", "header")]
    [InlineData("""{"method":"header-secret"}""", "header")]
    [InlineData("""{"method":"bearer","header":"X-S"}""", "header")]
    [InlineData("""{"method":"url-secret","parameter":"a&b"}""", "parameter")]
    [InlineData("""{"method":"url-secret","algorithm":"sha1"}""", "algorithm")]
    [InlineData("""{"method":"entra-token","role":"Report"}""", "caller")]
    [InlineData("""{"method":"entra-token","caller":"anyone","role":"Report"}""", "caller")]
    [InlineData("""{"method":"entra-token","caller":"461e8683-5575-4561-ac7f-899cc907d62a"}""", "role")]
    public void RefusesTheRestByField(string json, string field) =>
        Assert.Equal("verification." + field, SourceVerificationRules.Check(Read(json))!.Field);

    private static SourceVerification Read(string json) => JsonSerializer.Deserialize<SourceVerification>(json, DomainJson.Options)!;
}
