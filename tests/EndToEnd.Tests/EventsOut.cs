using System.Text.Json.Nodes;
using Azure.Storage.Queues;

namespace EndToEnd;

/// <summary>What the app published, as whoever listens gets it.</summary>
public static class EventsOut
{
    /// <summary>Until the queue is empty and everything expected came; what comes twice says the same both times.</summary>
    public static async Task<HashSet<string>> DrainAsync(AppProcess app, IReadOnlySet<string> expected, TimeSpan limit)
    {
        var queue = new QueueClient(TestStorage.ConnectionString, app.Prefix + "nis2-events");
        var bodies = new Dictionary<string, string>();
        await Until.TrueAsync(
            async () =>
            {
                var messages = (await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(10))).Value;
                foreach (var message in messages)
                {
                    var envelope = JsonNode.Parse(message.MessageText)!;
                    var (id, body) = ((string)envelope["messageId"]!, (string)envelope["body"]!);
                    Assert.Equal(bodies.TryAdd(id, body) ? body : bodies[id], body);
                }

                return messages.Length == 0 && expected.All(bodies.ContainsKey);
            },
            limit,
            () => $"Missing, such as {expected.FirstOrDefault(id => !bodies.ContainsKey(id))}");
        return [.. bodies.Keys];
    }
}
