using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace EndToEnd.Telemetry;

/// <summary>
/// Logs, spans and figures hold no personal data and no secret: every free text, name, address, token and key is marked, and nothing that
/// the app emits may hold a mark.
/// </summary>
public sealed partial class DiscretionTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private static readonly string Payload = new('a', 64);
    private readonly Marks marks = new();

    [Fact]
    public async Task NothingThatThePeopleWroteAndNoSecretIsEmitted()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        // Pages hold a link only where the app knows its own address.
        await using var app = new AppProcess(
            new Dictionary<string, string>(receiver.Settings) { ["PublicAddress"] = "https://nis2.example" });
        await app.StartAsync();
        marks.Add(app.Token, "the caller's token");
        using var api = new Api(app.Client());
        await FoundAsync(api);
        await TicketAsync(api);
        var incident = (string)Assert.Single(await api.AllAsync(Acme.Path + "/incidents"))["id"]!;
        await PageAsync(app, api);
        await WorkAsync(api, $"{Acme.Path}/incidents/{incident}");
        await SupplierAsync(api);
        await FeedAsync(api);
        await RefusedAsync(app, api);
        await Until.TrueAsync(
            () => Task.FromResult(receiver.Spans.Any(span => span.Attributes.GetValueOrDefault("nis2.subject") == incident
                    && span.Events.Contains("incident.stage-submitted", StringComparison.Ordinal))
                && receiver.Text("logs").Contains("A delivery of", StringComparison.Ordinal)
                && receiver.Text("metrics").Contains("nis2.deadline.margin", StringComparison.Ordinal)),
            Soon,
            () => receiver.Text("logs"));

        foreach (var (channel, text) in new[]
        {
            ("console", app.Log), ("logs", receiver.Text("logs")), ("traces", receiver.Text("traces")),
            ("metrics", receiver.Text("metrics")),
        })
        {
            output.WriteLine($"{channel}: {text.Length} characters");
            Assert.NotEmpty(text);
            Assert.Empty(marks.FoundIn(text).Select(found => $"{channel}: {found}"));
        }

        // Nor the organisation's name among the figures' dimensions, by whatever id it goes.
        Assert.DoesNotContain("acme", receiver.Text("metrics"), StringComparison.OrdinalIgnoreCase);
    }

    private async Task FoundAsync(Api api)
    {
        await api.PutAsync(
            Acme.Path, new { name = M("organisation's name"), country = "DE", size = "large", entityTypes = new[] { "I.1.a.2" } });
        var first = (string)(await api.PostAsync(Acme.Path + "/people", new
        {
            name = M("person's name"), email = M("mail address") + "@acme.example", phone = "+4930" + Digits("phone"),
        }))["id"]!;
        // Nobody listens there: the attempt fails, and that is told of.
        var second = (string)(await api.PostAsync(Acme.Path + "/people", new
        {
            name = M("other person's name"),
            webhook = $"https://127.0.0.1:1/{M("path of an outgoing webhook")}?k={M("query of an outgoing webhook")}",
        }))["id"]!;
        await api.PutAsync(
            $"{Acme.Path}/people/{second}/webhook-secret", new { secret = "whsec_" + Base64("secret of an outgoing webhook") });
        await api.PutAsync(Acme.Path + "/contacts", new
        {
            contacts = new[]
            {
                new { person = second, duty = "on-call", order = 0, channel = "webhook" },
                new { person = first, duty = "on-call", order = 1, channel = "email" },
            },
        });
        await api.PutAsync(Acme.Path + "/sources/tickets", new { kind = "github" });
        await api.PutAsync(Acme.Path + "/sources/tickets/secret", new { secret = Secret });
        await api.PutAsync(
            Acme.Path + "/subscriptions/soc", new { kind = "webhook", address = $"https://127.0.0.1:1/{M("path of a subscription")}" });
        await api.PutAsync(Acme.Path + "/subscriptions/soc/secret", new { secret = "whsec_" + Base64("secret of a subscription") });
        await api.PutAsync(Acme.Path + "/subscriptions/chat", new { kind = "slack" });
        await api.PutAsync(
            Acme.Path + "/subscriptions/chat/secret", new { secret = $"https://hooks.slack.com/services/T0/B0/{M("address of a chat")}" });
        await api.PutAsync(Acme.Path + "/pagers/rota", new { service = "pagerduty-eu" });
        await api.PutAsync(Acme.Path + "/pagers/rota/secret", new { secret = Key("pager's key") });
    }

    private string Secret => secret ??= M("webhook secret") + "-long-enough";

    private string? secret;

    private async Task TicketAsync(Api api)
    {
        using var ticket = Signed(Secret, M("ticket's title"), "d-1");
        (await api.Client.SendAsync(ticket)).EnsureSuccessStatusCode();
        using var forged = Signed(M("wrong secret") + "-long-enough", M("forged ticket's title"), "d-2");
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await api.Client.SendAsync(forged)).StatusCode);
        using var odd = Signed(Secret, M("odd ticket's title"), "d-3");
        odd.Headers.Remove("X-GitHub-Event");
        (await api.Client.SendAsync(odd)).EnsureSuccessStatusCode();
    }

    private async Task WorkAsync(Api api, string incident)
    {
        await api.Client.PatchAsync(incident, Json(new { title = M("incident's title"), description = M("description") }));
        await api.PostAsync(incident + "/notes", new { text = M("note") });
        await api.PutAsync(incident + "/awareness", new { basis = M("basis of awareness"), gapReason = M("reason of the gap") });
        await api.PutAsync(incident + "/report-fields", new { fields = new { summary = new { text = M("field of a report") } } });
        await api.PutAsync(incident + "/duties/gdpr", new { regime = "gdpr", recipient = M("recipient of a duty") });
        await api.PutAsync(
            incident + "/stages/early-warning/submission",
            new { channel = "portal", authorityReference = M("authority's reference"), payloadSha256 = Payload });
        using var filing = await api.Client.PutAsync(
            incident + $"/stages/incident-notification/filing?channel=portal&authorityReference={M("reference in a query")}",
            new ByteArrayContent(Encoding.UTF8.GetBytes(M("filed report"))));
        filing.EnsureSuccessStatusCode();
        using var evidence = await api.Client.PostAsync(
            $"{Acme.Path}/evidence?name={M("name of a file")}.txt", new ByteArrayContent(Encoding.UTF8.GetBytes(M("evidence"))));
        evidence.EnsureSuccessStatusCode();
        await api.PostAsync(incident + "/erasures", new { reason = M("reason of an erasure") });
    }

    private async Task SupplierAsync(Api api)
    {
        var id = (await api.PostAsync(Acme.Path + "/suppliers", new { name = M("supplier's name"), criticality = "high", services = M("services") }))["id"];
        await api.PostAsync($"{Acme.Path}/suppliers/{id}/reviews", new { outcome = "acceptable", findings = M("findings") });
    }

    private async Task FeedAsync(Api api)
    {
        var feed = await api.PostAsync(Acme.Path + "/calendar-feeds", new { label = M("label of a feed") });
        var address = new Uri((string)feed["url"]!);
        marks.Add(address.Segments[^1].Split('.')[0], "token of a calendar feed");
        (await api.Client.GetAsync(address.AbsolutePath.TrimStart('/'))).EnsureSuccessStatusCode();
    }

    private async Task PageAsync(AppProcess app, Api api)
    {
        var folder = Path.Combine(app.Folder, "mail");
        var link = string.Empty;
        await Until.TrueAsync(
            async () =>
            {
                var mails = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [];
                foreach (var mail in mails)
                    link = Link().Match(
                        (await File.ReadAllTextAsync(mail)).ReplaceLineEndings("\n")
                            .Replace("=\n", string.Empty, StringComparison.Ordinal)) is { Success: true } match
                        ? match.Groups[1].Value
                        : link;
                return link.Length > 0;
            },
            Soon,
            () => string.Join(' ', Directory.GetFiles(folder).Select(File.ReadAllText)));
        marks.Add(link.Split('.')[^1], "token of a page's link");
        using var person = new HttpClient { BaseAddress = api.Client.BaseAddress };
        (await person.GetAsync("acknowledge/" + link)).EnsureSuccessStatusCode();
        using var button = await person.PostAsync("acknowledge/" + link, new FormUrlEncodedContent([]));
    }

    private async Task RefusedAsync(AppProcess app, Api api)
    {
        using var stranger = app.Client(M("bad token"));
        await stranger.GetAsync(Acme.Path);
        await api.Client.GetAsync(Acme.Path + "/incidents?continuation=" + M("continuation"));
        await api.Client.GetAsync("api/calendar/" + M("unknown feed") + ".ics");
        await api.Client.GetAsync("acknowledge/" + M("unknown link"));
        await api.Client.GetAsync("api/nowhere/" + M("unknown path"));
        await api.Client.PostAsync(
            Acme.Path + "/incidents", new StringContent("{\"title\": \"" + M("broken body"), Encoding.UTF8, "application/json"));
        await api.Client.PostAsync(
            Acme.Path + "/incidents", Json(new { title = M("title of a refused incident"), severity = M("severity that there is not") }));
        using var keyed =
            new HttpRequestMessage(HttpMethod.Post, Acme.Path + "/incidents") { Content = Json(new { title = M("keyed title") }) };
        keyed.Headers.Add("Idempotency-Key", M("idempotency key"));
        await api.Client.SendAsync(keyed);
    }

    private HttpRequestMessage Signed(string key, string title, string delivery)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            action = "opened",
            repository = new { full_name = "acme/" + M("repository") },
            sender = new { login = M("reporter") },
            issue = new { number = 1, title, body = M("ticket's text"), labels = new[] { new { name = M("label") } }, created_at = "2026-11-20T10:00:00Z" },
        });
        var request = new HttpRequestMessage(HttpMethod.Post, "api/webhooks/acme/tickets") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-GitHub-Event", "issues");
        request.Headers.Add("X-GitHub-Delivery", delivery);
        var signature = System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), body);
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(signature));
        return request;
    }

    private string M(string place) => marks.Of(place);

    private string Key(string place) => M(place).PadRight(32, 'e');

    private string Base64(string place)
    {
        var key = Convert.ToBase64String(Encoding.UTF8.GetBytes(M(place).PadRight(24, 'e')));
        marks.Add(key, place + ", as it is written");
        return key;
    }

    private string Digits(string place)
    {
        marks.Add("7391846520", place);
        return "7391846520";
    }

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    [GeneratedRegex("/acknowledge/([A-Za-z0-9_.-]{20,})")]
    private static partial Regex Link();
}
