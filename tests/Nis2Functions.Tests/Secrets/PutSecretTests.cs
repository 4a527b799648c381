using Nis2.Compliance.Organisations;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Secrets;

public sealed class PutSecretTests : IAsyncLifetime
{
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource("tracker", "github")));
        await house.TellAsync(new ConfigureSource(new TicketSource("desk", "standard-webhooks")));
        await house.AddPersonAsync("pager");
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task TakesASecretAndReturnsNothing()
    {
        Assert.Equal((204, string.Empty), await PutAsync("tracker", """{"secret":"sixteen letters."}"""));
        Assert.Equal(["sixteen letters."], await house.Secrets.FindAsync(TestHouse.Organisation, "tracker", default));
        await PutAsync("tracker", """{"secret":"sixteen letters!","keepPrevious":true}""");
        Assert.Equal(["sixteen letters!", "sixteen letters."], await house.Secrets.FindAsync(TestHouse.Organisation, "tracker", default));
    }

    [Theory]
    [InlineData("tracker", "fifteen letters", 422)]
    [InlineData("desk", "no base64, but long enough", 422)]
    [InlineData("desk", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", 204)]
    [InlineData("unknown", "sixteen letters.", 404)]
    public async Task ChecksSourceAndForm(string source, string secret, int status)
    {
        var answer = await PutAsync(source, $$"""{"secret":"{{secret}}"}""");
        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain(secret, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pager", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", 204)]
    [InlineData("pager", "no base64, but long enough", 422)]
    [InlineData("stranger", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", 404)]
    public async Task ChecksPersonAndForm(string person, string secret, int status)
    {
        var answer = await Answers.OfAsync($$"""{"secret":"{{secret}}"}""", request =>
            house.Create<SecretFunctions>().PutPersonSecret(request, TestHouse.Organisation, person, CancellationToken.None));
        Assert.Equal(status, answer.Status);
        var kept = await house.Secrets.FindAsync(TestHouse.Organisation, "contact:" + person, default);
        Assert.Equal(status == 204 ? [secret] : [], kept);
    }

    [Fact]
    public void ShowsNoSecretAsText() =>
        Assert.DoesNotContain("hidden", new SecretRequest("hidden").ToString(), StringComparison.Ordinal);

    private Task<(int Status, string Body)> PutAsync(string source, string body) => Answers.OfAsync(body, request =>
        house.Create<SecretFunctions>().PutSourceSecret(request, TestHouse.Organisation, source, CancellationToken.None));
}
