using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Benchmarks;

/// <summary>What is measured: one organisation with incidents enough.</summary>
public static class Scenarios
{
    private const string Organisation = "api/organisations/bench";
    private const string Secret = "a secret for measuring only";

    public static async Task<IReadOnlyList<Scenario>> PrepareAsync(AppClient app)
    {
        Console.WriteLine("Preparing ...");
        await app.SendAsync(HttpMethod.Put, Organisation, new { name = "Bench", country = "DE", size = "large" });
        // Somebody to tell: otherwise every page would be tried again and again meanwhile.
        var person = await app.SendAsync(HttpMethod.Post, $"{Organisation}/people", new { name = "Bench", email = "bench@localhost" });
        var contact = new { person = person.GetProperty("id").GetString(), duty = "on-call" };
        await app.SendAsync(HttpMethod.Put, $"{Organisation}/contacts", new { contacts = new[] { contact } });
        await app.SendAsync(HttpMethod.Put, $"{Organisation}/sources/tickets", new { kind = "github" });
        await app.SendAsync(HttpMethod.Put, $"{Organisation}/sources/tickets/secret", new { secret = Secret });
        var aware = new List<string>();
        for (var i = 0; i < Comparison.Requests; i++)
        {
            var incident = new { title = $"Incident {i}", severity = "high" };
            var opened = await app.SendAsync(HttpMethod.Post, $"{Organisation}/incidents", incident);
            aware.Add($"{Organisation}/incidents/{opened.GetProperty("id").GetString()}");
            await app.SendAsync(HttpMethod.Put, aware[^1] + "/awareness", new { basis = "Measured" });
            if (i % 50 == 49)
                Console.WriteLine($"  {i + 1} of {Comparison.Requests} incidents");
        }

        var submission = new { channel = "portal", payloadSha256 = new string('0', 64) };
        return
        [
            new Scenario("incident read", i => app.Request(HttpMethod.Get, aware[i])),
            new Scenario("list of 100", _ => app.Request(HttpMethod.Get, $"{Organisation}/incidents?take=100")),
            new Scenario("submission", i => app.Request(HttpMethod.Put, aware[i] + "/stages/early-warning/submission", submission)),
            new Scenario("webhook intake", Ticket),
        ];
    }

    private static HttpRequestMessage Ticket(int number)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            action = "opened",
            repository = new { full_name = "bench/tickets" },
            sender = new { login = "bench" },
            issue = new { number, title = $"Ticket {number}", body = "Measured", created_at = "2026-01-01T00:00:00Z" },
        });
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body));
        return new HttpRequestMessage(HttpMethod.Post, "api/webhooks/bench/tickets")
        {
            Content = content,
            Headers =
            {
                { "X-GitHub-Event", "issues" },
                { "X-GitHub-Delivery", $"{number}" },
                { "X-Hub-Signature-256", "sha256=" + signature },
            },
        };
    }
}
