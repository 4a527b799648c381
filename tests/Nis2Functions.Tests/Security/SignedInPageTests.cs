using Nis2Functions.Security;

namespace Nis2Functions.Tests.Security;

public sealed class SignedInPageTests : IAsyncLifetime
{
    private EntraTenant tenant = null!;

    public async Task InitializeAsync() => tenant = await EntraTenant.StartAsync();

    public async Task DisposeAsync() => await tenant.DisposeAsync();

    [Fact]
    public async Task ReadsTheTokenOfAppServiceAuthentication() =>
        Assert.Equal(EntraTenant.ObjectId, (await CheckAsync("GET", TokenValidator.SignedInHeader, tenant.Issue())).Principal?.Id);

    [Fact]
    public async Task ValidatesThatTokenLikeAnyOther() =>
        Assert.NotNull((await CheckAsync(
            "GET", TokenValidator.SignedInHeader, tenant.Issue(token => token.Audience = "api://another"))).Fault);

    // A browser sends the session by itself, from whatever site.
    [Fact]
    public async Task TakesNoCommandByThatToken() =>
        Assert.Equal(TokenCheck.Missing, await CheckAsync("POST", TokenValidator.SignedInHeader, tenant.Issue()));

    [Theory]
    [InlineData("X-MS-CLIENT-PRINCIPAL")]
    [InlineData("X-MS-CLIENT-PRINCIPAL-ID")]
    [InlineData("X-MS-CLIENT-PRINCIPAL-NAME")]
    public async Task DoesNotBelieveHeadersAboutTheCaller(string header) =>
        Assert.Equal(TokenCheck.Missing, await CheckAsync("GET", header, EntraTenant.ObjectId));

    private Task<TokenCheck> CheckAsync(string method, string header, string value) =>
        tenant.Tokens.CheckAsync(new Exchange(method).With(header, value).Request);
}
