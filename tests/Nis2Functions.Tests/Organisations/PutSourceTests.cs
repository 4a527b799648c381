using Nis2.Compliance.Organisations;
using Nis2Functions.Organisations;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Organisations;

public sealed class PutSourceTests : IAsyncLifetime
{
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task KeepsHowASourceIsVerified()
    {
        Assert.Equal(200, (await PutAsync("""
            {"kind":"jira","verification":{"method":"header-secret","header":"X-Api-Key"},"account":"712020:77"}
            """)).Status);
        var source = (await house.Get<SourceFinder>().FindAsync(TestHouse.Organisation, "desk", CancellationToken.None))!;
        Assert.Equal(new SourceVerification(VerificationMethod.HeaderSecret) { Header = "X-Api-Key" }, source.Configured.Verification);
        Assert.Equal("712020:77", source.Configured.Account);
        Assert.Equal([VerificationMethod.Hmac, VerificationMethod.HeaderSecret], source.Verifications.Select(how => how.Method));
    }

    [Theory]
    [InlineData("""{"kind":"teapot"}""", "source-kind-unknown")]
    [InlineData("""{"kind":"github","verification":{"method":"url-secret"}}""", "verification-not-allowed")]
    [InlineData("""{"kind":"pagerduty","verification":{"method":"bearer"}}""", "verification-not-allowed")]
    [InlineData("""{"kind":"github","verification":{"method":"hmac","header":"X-Hub-Signature","algorithm":"sha1","prefix":"sha1="}}""", "verification-not-allowed")]
    [InlineData("""{"kind":"servicenow","verification":{"method":"hmac","header":"X-S","algorithm":"sha1"}}""", "verification-not-allowed")]
    [InlineData("""{"kind":"servicenow","verification":{"method":"hmac"}}""", "verification-unfit")]
    [InlineData("""{"kind":"servicenow","verification":{"method":"entra-token","caller":"x","role":"y"}}""", "verification-unfit")]
    public async Task RefusesTheRest(string body, string rule)
    {
        var answer = await PutAsync(body);
        Assert.Equal(422, answer.Status);
        Assert.Contains(":" + rule, answer.Body, StringComparison.Ordinal);
    }

    private Task<(int Status, string Body)> PutAsync(string body) => Answers.OfAsync(body, request =>
    {
        request.HttpContext.SetCaller(new Caller("ada", new HashSet<Role>(), new HashSet<Role>()));
        return house.Create<ContactFunctions>()
            .PutSource(request, house.Client.Object, TestHouse.Organisation, "desk", CancellationToken.None);
    });
}
