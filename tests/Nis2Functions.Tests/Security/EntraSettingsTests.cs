using Microsoft.Extensions.Configuration;
using Nis2Functions.Security;

namespace Nis2Functions.Tests.Security;

public sealed class EntraSettingsTests
{
    private const string Tenant = "7f0e5a52-6f0d-4a52-93f7-2d6c3a1d9e01";
    private const string Client = "0c9f7d53-5a1b-4b1e-8a57-2f3f6d0f2b11";

    [Theory]
    [InlineData(Client, Client, "api://" + Client)]
    [InlineData("api://" + Client, "api://" + Client, Client)]
    [InlineData("api://nis2 " + Client, "api://nis2", Client, "api://" + Client)]
    public void KnowsAClientIdInBothForms(string audience, params string[] expected) =>
        Assert.Equal(expected, Read(Tenant, audience)!.Audiences);

    [Fact]
    public void AreNotThereUnlessSet() => Assert.Null(Read(null, ""));

    [Theory]
    [InlineData("common", Client)]
    [InlineData("organizations", Client)]
    [InlineData(null, Client)]
    [InlineData(Tenant, " ")]
    public void RefuseToBeHalfSetOrForEveryTenant(string? tenant, string audience) =>
        Assert.Throws<InvalidOperationException>(() => Read(tenant, audience));

    private static EntraSettings? Read(string? tenant, string audience) => EntraSettings.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Entra:TenantId"] = tenant, ["Entra:Audience"] = audience })
            .Build());
}
