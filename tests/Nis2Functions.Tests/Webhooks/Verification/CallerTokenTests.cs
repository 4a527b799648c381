using Microsoft.IdentityModel.Tokens;
using Nis2.Compliance.Organisations;
using Nis2Functions.Tests.Security;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.ServiceNow;
using Nis2Functions.Webhooks.Verification;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Verification;

/// <summary>A sender that proves itself with a token of the deployment's tenant: which application it is, and what it may do.</summary>
public sealed class CallerTokenTests : IAsyncLifetime
{
    private const string Caller = "461e8683-5575-4561-ac7f-899cc907d62a";
    private const string Role = "ActionGroupsSecureWebhook";
    private static readonly SourceVerification How = new(VerificationMethod.EntraToken) { Caller = Caller, Role = Role };
    private EntraTenant tenant = null!;

    public async Task InitializeAsync() => tenant = await EntraTenant.StartAsync();

    public async Task DisposeAsync() => await tenant.DisposeAsync();

    [Theory]
    [InlineData("azp")]
    [InlineData("appid")]
    public async Task TakesThePinnedCallerWithItsRole(string claim) =>
        Assert.Equal(SignatureCheck.Verified, await CheckAsync(Token(claim, Caller, [Role])));

    [Fact]
    public async Task SpellsAnIdEitherWay() =>
        Assert.Equal(SignatureCheck.Verified, await CheckAsync(Token("azp", Caller.ToUpperInvariant(), [Role, "Other"])));

    [Fact]
    public async Task TakesNoOtherCaller() =>
        Assert.Equal(SignatureCheck.WrongSignature, await CheckAsync(Token("azp", EntraTenant.ClientId, [Role])));

    [Fact]
    public async Task TakesNoCallerWithoutTheRole()
    {
        Assert.Equal(SignatureCheck.WrongSignature, await CheckAsync(Token("azp", Caller, [])));
        Assert.Equal(SignatureCheck.WrongSignature, await CheckAsync(Token("azp", Caller, ["actiongroupssecurewebhook"])));
    }

    [Fact]
    public async Task TakesNoTokenThatACallerHoldsForAPerson() => Assert.Equal(
        SignatureCheck.WrongSignature, await CheckAsync(Token("azp", Caller, [Role], token => token.Claims["scp"] = "user_impersonation")));

    [Fact]
    public async Task TakesNoTokenForAnotherAudienceOrOfAnotherTime()
    {
        Assert.Equal(
            SignatureCheck.WrongSignature, await CheckAsync(Token("azp", Caller, [Role], token => token.Audience = "api://other")));
        var old = Token("azp", Caller, [Role], token =>
        {
            token.NotBefore = tenant.Now.AddHours(-3);
            token.Expires = tenant.Now.AddHours(-1);
        });
        Assert.Equal(SignatureCheck.WrongSignature, await CheckAsync(old));
    }

    [Fact]
    public async Task TakesNoSecretInATokensPlace()
    {
        Assert.Equal(SignatureCheck.WrongSignature, await CheckAsync("a-secret-of-this-test"));
        Assert.Equal(SignatureCheck.Unsigned, await CheckAsync(Deliveries.Of("{}")));
    }

    private string Token(string claim, string application, string[] roles, Action<SecurityTokenDescriptor>? change = null) =>
        tenant.Issue(token =>
    {
        token.Claims[claim] = application;
        token.Claims["roles"] = roles;
        change?.Invoke(token);
    });

    private Task<SignatureCheck> CheckAsync(string token) => CheckAsync(Deliveries.Of("{}", ("Authorization", "Bearer " + token)));

    private Task<SignatureCheck> CheckAsync(WebhookDelivery delivery) => new DeliveryVerifier(tenant.Tokens).CheckAsync(
        Proving.Source(new ServiceNowSender(), How), delivery, ["a-secret-of-this-test"], Instant.FromUtc(2026, 11, 10, 9, 0));
}
