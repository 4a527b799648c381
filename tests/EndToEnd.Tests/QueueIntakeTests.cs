using System.Text.Json.Nodes;
using Azure.Storage.Queues;

namespace EndToEnd;

/// <summary>Tickets through the queue of the embedded platform.</summary>
public sealed class QueueIntakeTests
{
    private const string Ticket = """
        {"specversion":"1.0","id":"e-1","source":"/organisations/acme/sources/desk","type":"nis2.ticket.reported",
         "data":{"system":"servicedesk","ticketId":"INC-7","action":"opened","title":"Files encrypted"}}
        """;

    [Fact]
    public async Task OpensAnIncidentAndKeepsPoisonWithItsReason()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        await api.PutAsync(Acme.Path + "/sources/desk", new { kind = "queue" });
        var queue = new QueueClient(TestStorage.ConnectionString, app.Prefix + "tickets");
        await queue.CreateIfNotExistsAsync();

        await queue.SendMessageAsync("this is no ticket");
        await queue.SendMessageAsync(Ticket);
        await queue.SendMessageAsync(Ticket);

        var poison = new QueueClient(TestStorage.ConnectionString, app.Prefix + "tickets-poison");
        await Until.TrueAsync(
            async () => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0 && await poison.ExistsAsync(),
            TimeSpan.FromMinutes(1));
        var incident = Assert.Single(await api.AllAsync(Acme.Path + "/incidents"));
        Assert.Equal("Files encrypted", (string?)incident["title"]);
        var dead = Assert.Single((await poison.ReceiveMessagesAsync(10)).Value);
        Assert.Equal("not-json", (string?)JsonNode.Parse(dead.Body)!["applicationProperties"]!["DeadLetterReason"]);
    }
}
