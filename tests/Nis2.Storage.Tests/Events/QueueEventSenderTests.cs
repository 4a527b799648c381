using System.Text.Json.Nodes;
using Nis2.Storage.Events;

namespace Nis2.Storage.Tests.Events;

public sealed class QueueEventSenderTests
{
    private const string Envelope = """
        {
          "messageId": "a",
          "subject": "subject",
          "contentType": "application/json",
          "correlationId": null,
          "applicationProperties": { "exercise": true, "organisation": "acme" },
          "body": "w6Q="
        }
        """;

    private readonly Account account = new();

    [Fact]
    public async Task SendsEnvelopesToAQueueOfTheEntitysName()
    {
        var sender = new QueueEventSender(account.Queues(), account.Prefix);

        await sender.SendAsync("notices", [Message("a", "ä"u8.ToArray()), Message("b", [])], CancellationToken.None);

        var received = (await account.Queue("notices").ReceiveMessagesAsync(10)).Value;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Envelope), JsonNode.Parse(received[0].Body)), received[0].Body.ToString());
        Assert.Equal("b", (string?)JsonNode.Parse(received[1].Body)!["messageId"]);
    }

    [Fact]
    public async Task CarriesTheLargestBodyAndRefusesLargerOnes()
    {
        var sender = new QueueEventSender(account.Queues(), account.Prefix);

        await sender.SendAsync("large", [Message("a", new byte[QueueEventSender.MaxBody])], CancellationToken.None);
        await Assert.ThrowsAsync<MessageTooLargeException>(
            () => sender.SendAsync("large", [Message("b", new byte[QueueEventSender.MaxBody + 1])], CancellationToken.None));

        var received = (await account.Queue("large").ReceiveMessagesAsync(10)).Value;
        var body = (string)JsonNode.Parse(Assert.Single(received).Body)!["body"]!;
        Assert.Equal(QueueEventSender.MaxBody, Convert.FromBase64String(body).Length);
    }

    private static OutgoingMessage Message(string id, byte[] body) => new(
        id, "subject", "application/json", body, new Dictionary<string, object> { ["exercise"] = true, ["organisation"] = "acme" });
}
