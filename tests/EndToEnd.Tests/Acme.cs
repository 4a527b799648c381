using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EndToEnd;

/// <summary>An organisation with somebody to tell and a repository that reports to it.</summary>
public static class Acme
{
    public const string Path = "api/organisations/acme";
    public const string Secret = "correct-horse-battery";

    public static async Task FoundAsync(Api api)
    {
        await api.PutAsync(Path, new { name = "ACME Netze GmbH", country = "DE", size = "large", entityTypes = new[] { "I.1.a.2" } });
        var person = (string)(await api.PostAsync(Path + "/people", new { name = "Ada Berg", email = "ada@acme.example" }))["id"]!;
        var contacts = new[] { "on-call", "responsible", "management" }.Select(duty => new { person, duty });
        await api.PutAsync(Path + "/contacts", new { contacts });
        await api.PutAsync(Path + "/sources/tickets", new { kind = "github" });
        await api.PutAsync(Path + "/sources/tickets/secret", new { secret = Secret });
    }

    public static HttpRequestMessage Ticket(
        string delivery, int number, string action = "opened", string? secret = Secret, string? title = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            action,
            repository = new { full_name = "acme/operations" },
            sender = new { login = "scada-bot" },
            issue = new { number, title = title ?? $"Unknown process {number}", body = "EDR alert", created_at = "2026-11-20T10:00:00Z" },
        });
        var request = new HttpRequestMessage(HttpMethod.Post, "api/webhooks/acme/tickets") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-GitHub-Event", "issues");
        request.Headers.Add("X-GitHub-Delivery", delivery);
        if (secret is not null)
        {
            var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
            request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(signature));
        }

        return request;
    }
}
