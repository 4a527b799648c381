using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Nis2Functions.Security;

namespace Nis2Functions.Tests.Security;

public sealed class EntraTokenTests : IAsyncLifetime
{
    private EntraTenant tenant = null!;

    public static TheoryData<string, Action<SecurityTokenDescriptor>> Refusals => new()
    {
        { "issuer", token => token.Issuer = $"https://login.microsoftonline.com/{Guid.Empty}/v2.0" },
        { "issuer", token => token.Issuer = $"https://sts.windows.net/{Guid.Empty}/" },
        { "issuer", token => token.Issuer = DevelopmentIssuer.Issuer },
        { "audience", token => token.Audience = "api://another" },
        { "audience", token => token.Audience = null },
        { "expired", token => token.Expires = token.IssuedAt!.Value.AddMinutes(-2) },
        { "expired", token => token.Expires = null },
        { "not valid yet", token => token.NotBefore = token.IssuedAt!.Value.AddMinutes(2) },
        { "not valid.", token => token.SigningCredentials = EntraTenant.Credentials(RSA.Create(2048), "first") },
        { "not valid.", token => token.SigningCredentials = EntraTenant.Credentials(RSA.Create(2048), "unknown") },
        { "not valid.", token => token.SigningCredentials = null },
        { "no oid", token => token.Claims.Remove("oid") },
    };

    public async Task InitializeAsync() => tenant = await EntraTenant.StartAsync();

    public async Task DisposeAsync() => await tenant.DisposeAsync();

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task RefusesWhatIsNotTheTenantsForThisApp(string fault, Action<SecurityTokenDescriptor> change)
    {
        var token = tenant.Issue(change);
        var check = await tenant.CheckAsync(token);
        Assert.Null(check.Principal);
        Assert.Contains(fault, check.Fault);
        Assert.StartsWith("Bearer error=\"invalid_token\"", check.Challenge);
        Assert.DoesNotContain(token, check.Challenge);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, false)]
    [InlineData(SecurityAlgorithms.RsaSha512, true)]
    public async Task TakesAlgorithmsOfTheRs256FamilyAlone(string algorithm, bool taken)
    {
        var check = await tenant.CheckAsync(tenant.Issue(token => token.SigningCredentials = tenant.Credentials(algorithm)));
        Assert.Equal(taken, check.Principal is not null);
    }

    [Fact]
    public async Task RefusesThePublicKeyAsSharedSecret()
    {
        var secret = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(tenant.PublicKey)) { KeyId = "first" };
        var check = await tenant.CheckAsync(
            tenant.Issue(token => token.SigningCredentials = new SigningCredentials(secret, SecurityAlgorithms.HmacSha256)));
        Assert.Null(check.Principal);
    }

    [Fact]
    public async Task RefusesAKnownKeyUnderAnotherName()
    {
        var credentials = tenant.Credentials();
        credentials.Key.KeyId = "unknown";
        Assert.Null((await tenant.CheckAsync(tenant.Issue(token => token.SigningCredentials = credentials))).Principal);
    }

    [Theory]
    [InlineData(EntraTenant.ClientId)]
    [InlineData(EntraTenant.Audience)]
    public async Task KnowsPrincipalsByObjectIdAndTakesNoRoleFromTheToken(string audience)
    {
        var check = await tenant.CheckAsync(tenant.Issue(token =>
        {
            token.Audience = audience;
            token.Claims["roles"] = new[] { nameof(Role.Administrator) };
        }));
        Assert.Equal(EntraTenant.ObjectId, check.Principal!.Id);
        Assert.Empty(check.Principal.AppRoles);
    }

    [Fact]
    public async Task TakesTokensOfVersion1OfTheSameTenant() =>
        Assert.NotNull((await tenant.CheckAsync(
            tenant.Issue(token => token.Issuer = $"https://sts.windows.net/{EntraTenant.Id}/"))).Principal);

    [Fact]
    public async Task ForgivesClocksAMinuteAndNoMore()
    {
        Assert.NotNull((await tenant.CheckAsync(tenant.Issue(token => token.NotBefore = tenant.Now.AddSeconds(50)))).Principal);
        Assert.Null((await tenant.CheckAsync(tenant.Issue(token => token.NotBefore = tenant.Now.AddSeconds(70)))).Principal);
    }

    [Fact]
    public async Task FollowsARotationAndIsNotDrivenByBadTokens()
    {
        Assert.NotNull((await tenant.CheckAsync(tenant.Issue())).Principal);
        Assert.NotNull((await tenant.CheckAsync(tenant.Issue())).Principal);
        Assert.Equal(1, tenant.Fetches);

        tenant.Rotate("second");
        var token = tenant.Issue();
        var waited = Stopwatch.StartNew();
        while ((await tenant.CheckAsync(token)).Principal is null)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "the new key was not fetched");
            await Task.Yield();
        }

        var afterRotation = tenant.Fetches;
        var bad = tenant.Issue(one => one.SigningCredentials = EntraTenant.Credentials(RSA.Create(2048), "unknown"));
        for (var i = 0; i < 50; i++)
            Assert.Null((await tenant.CheckAsync(bad)).Principal);
        Assert.InRange(afterRotation, 2, 3);
        Assert.Equal(afterRotation, tenant.Fetches);
    }

    [Fact]
    public async Task FetchesKeysByHttpsAlone()
    {
        await using var plain = await EntraTenant.StartAsync(requireHttps: true);
        Assert.Equal(TokenCheck.Unavailable, await plain.CheckAsync(plain.Issue()));
        Assert.Equal(0, plain.Fetches);
    }

    [Fact]
    public async Task BlamesNobodyWhileTheKeysWereNeverReached()
    {
        tenant.Reachable = false;
        Assert.Equal(TokenCheck.Unavailable, await tenant.CheckAsync(tenant.Issue()));
        Assert.NotEqual(TokenCheck.Unavailable, await tenant.CheckAsync("no token at all"));
        tenant.Reachable = true;
        Assert.NotNull((await tenant.CheckAsync(tenant.Issue())).Principal);
        tenant.Reachable = false;
        Assert.NotNull((await tenant.CheckAsync(tenant.Issue())).Principal);
    }

    [Fact]
    public async Task SaysNoMoreThanBearerWhereThereIsNoToken() =>
        Assert.Equal("Bearer", (await tenant.Tokens.CheckAsync(new Exchange().Request)).Challenge);
}
