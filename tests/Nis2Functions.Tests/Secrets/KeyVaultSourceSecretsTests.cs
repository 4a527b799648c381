using Azure;
using Azure.Security.KeyVault.Secrets;
using Moq;
using Nis2.Storage.Tables;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Secrets;

public sealed class KeyVaultSourceSecretsTests
{
    private readonly Mock<SecretClient> vault = new();
    private readonly ManualTime time = new();
    private readonly KeyVaultSourceSecrets secrets;

    public KeyVaultSourceSecretsTests() => secrets = new KeyVaultSourceSecrets(vault.Object, time);

    [Fact]
    public async Task RemembersForFiveMinutes()
    {
        Holds("""["one","two"]""");
        Assert.Equal(["one", "two"], await secrets.FindAsync("acme", "tracker", default));
        time.Now += Duration.FromSeconds(299);
        await secrets.FindAsync("acme", "tracker", default);
        AssertReads(Times.Once());
        time.Now += Duration.FromSeconds(1);
        await secrets.FindAsync("acme", "tracker", default);
        AssertReads(Times.Exactly(2));
    }

    [Fact]
    public async Task RemembersForTenSecondsThatThereIsNone()
    {
        Fails(404);
        Assert.Empty(await secrets.FindAsync("acme", "tracker", default));
        time.Now += Duration.FromSeconds(9);
        Assert.Empty(await secrets.FindAsync("acme", "tracker", default));
        AssertReads(Times.Once());
        time.Now += Duration.FromSeconds(1);
        await secrets.FindAsync("acme", "tracker", default);
        AssertReads(Times.Exactly(2));
    }

    [Fact]
    public async Task KeepsThePreviousSecretAndKnowsTheNewOneAtOnce()
    {
        Holds("""["one"]""");
        await secrets.FindAsync("acme", "tracker", default);
        await secrets.SetAsync("acme", "tracker", "two", keepPrevious: true, default);
        Assert.Equal(["two", "one"], await secrets.FindAsync("acme", "tracker", default));
        vault.Verify(client => client.SetSecretAsync(
            It.IsRegex("^[0-9a-zA-Z-]{1,127}$"), """["two","one"]""", It.IsAny<CancellationToken>()));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(403)]
    [InlineData(503)]
    public async Task IsUnavailableWhileTheVaultIs(int status)
    {
        Fails(status);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => secrets.FindAsync("acme", "tracker", default));
    }

    private void Holds(string value) => vault
        .Setup(client => client.GetSecretAsync(It.IsAny<string>(), null, It.IsAny<CancellationToken>()))
        .ReturnsAsync(() => Response.FromValue(new KeyVaultSecret("name", value), Mock.Of<Response>()));

    private void Fails(int status) => vault
        .Setup(client => client.GetSecretAsync(It.IsAny<string>(), null, It.IsAny<CancellationToken>()))
        .ThrowsAsync(new RequestFailedException(status, "no"));

    private void AssertReads(Times times) =>
        vault.Verify(client => client.GetSecretAsync(It.IsAny<string>(), null, It.IsAny<CancellationToken>()), times);
}
