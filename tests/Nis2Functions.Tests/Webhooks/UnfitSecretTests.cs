using System.Text.Json.Nodes;
using Nis2.Compliance.Organisations;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Webhooks;

public sealed class UnfitSecretTests
{
    [Theory]
    [InlineData("custom", "a-password-of-somebody", "whsec_ and base64")]
    [InlineData("freshservice", "a password without colon", "user:password")]
    [InlineData("github", "short", "16 to 1000 characters")]
    [InlineData("queue", "a-password-of-somebody", "without a secret")]
    public async Task IsRefusedWithTheFormThatIsNeeded(string kind, string secret, string said)
    {
        await using var house = await TestHouse.BuildAsync();
        await house.TellAsync(new ConfigureSource(new TicketSource("desk", kind)));
        var (status, body) = await Answers.OfAsync(
            $$"""{"secret": "{{secret}}"}""",
            request => house.Create<SecretFunctions>().PutSourceSecret(request, TestHouse.Organisation, "desk", default));
        Assert.Equal(422, status);
        Assert.Contains(said, (string)JsonNode.Parse(body)!["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, body, StringComparison.Ordinal);
    }
}
