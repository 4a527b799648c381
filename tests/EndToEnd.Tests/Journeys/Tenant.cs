using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Journeys;

/// <summary>One organisation in the app as its people use it. Whoever got no answer because the app died asks again.</summary>
public sealed class Tenant(AppProcess app, string organisation)
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, byte[]> filed = [];
    private string? incident;

    public string Path => "api/organisations/" + organisation;

    /// <summary>Path of the incident that the ticket opened.</summary>
    public string Incident => incident ?? throw new InvalidOperationException("No ticket came yet.");

    public string IncidentId => Incident[(Incident.LastIndexOf('/') + 1)..];

    /// <summary>The exact bytes filed, by stage.</summary>
    public IReadOnlyDictionary<string, byte[]> Filed => filed;

    public Task<JsonNode> GetAsync(string path) => AgainAsync(api => api.GetAsync(path));

    public Task<JsonNode> PutAsync(string path, object body) => AgainAsync(api => api.PutAsync(path, body));

    /// <summary>Says something of the incident.</summary>
    public Task<JsonNode> StateAsync(string what, object body) => PutAsync($"{Incident}/{what}", body);

    public static IReadOnlyDictionary<string, object> Yes(string question) =>
        new Dictionary<string, object> { [question] = new { yes = true } };

    public Task<JsonNode> PostAsync(string path, object body) => AgainAsync(api => api.PostAsync(path, body));

    public Task<IReadOnlyList<JsonNode>> AllAsync(string path, string parameter = "continuation") =>
        AgainAsync(api => api.AllAsync(path, parameter));

    public Task<byte[]> BytesAsync(string path) => AgainAsync(api => api.Client.GetByteArrayAsync(path));

    public async Task RefusedAsync(HttpStatusCode status, Func<Tenant, Task> ask) =>
        Assert.Equal(status, (await Assert.ThrowsAsync<HttpRequestException>(() => ask(this))).StatusCode);

    /// <summary>Registers it with one legal entity, on-call duty, a ticket source, and answers the class that was computed.</summary>
    public async Task<string> FoundAsync(string country, string entityType, params string[] moreCountries)
    {
        string[] types = [entityType];
        await PutAsync(Path, new { name = organisation + " Ltd", country, size = "large", entityTypes = types });
        var figures = new { staff = 400, turnoverEur = 80_000_000, balanceSheetEur = 60_000_000 };
        await PutAsync(Path + "/legal-entities/main-entity", new
        {
            name = organisation + " Ltd",
            countries = new[] { country }.Concat(moreCountries),
            entityTypes = types,
            size = new { figures, related = Array.Empty<object>(), earlierClasses = Array.Empty<string>() },
            cases = new
            {
                identified = "none",
                criticalEntity = false,
                formerOperatorKept = false,
                qualifiedTrustService = entityType == "I.8.7" ? true : (bool?)null,
            },
        });
        var person = (string)(await PostAsync(Path + "/people", new { name = "Ada Berg", email = "ada@example.org" }))["id"]!;
        var contacts = new[] { "on-call", "responsible", "management" }.Select(duty => new { person, duty });
        await PutAsync(Path + "/contacts", new { contacts });
        await PutAsync(Path + "/sources/tickets", new { kind = "standard-webhooks" });
        await PutAsync(Path + "/sources/tickets/secret", new { secret = Secret });
        var read = await GetAsync(Path + "/legal-entities/main-entity");
        return (string)(read["entity"] ?? read)["standings"]!.AsArray().Single(standing => (string)standing!["country"]! == country)!["class"]!;
    }

    /// <summary>A ticket, signed as Standard Webhooks has it, opens the incident; the same delivery once more opens nothing.</summary>
    public async Task TicketAsync(string createdAt, string title)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "ticket.opened",
            timestamp = createdAt,
            data = new { id = "4711", title, severity = "high", created_at = createdAt },
        });
        for (var time = 0; time < 2; time++)
            Assert.Equal(HttpStatusCode.Accepted, await AgainAsync(api => DeliverAsync(api, $"api/webhooks/{organisation}/tickets", body)));
        var opened = Assert.Single(await AllAsync(Path + "/incidents"));
        Assert.Equal("suspected", (string)opened["status"]!);
        incident = $"{Path}/incidents/{opened["id"]}";
    }

    /// <summary>The ticket pages whoever is on call, and they answer.</summary>
    public async Task AcknowledgePageAsync()
    {
        JsonNode? page = null;
        await Until.TrueAsync(
            async () =>
            {
                var open = await AllAsync(Path + "/notices?open=true&take=100");
                page = open.FirstOrDefault(one => (string)one["status"]! == "waiting");
                return page is not null;
            },
            Patience,
            () => app.Log);
        var answered = await PostAsync($"{Path}/notices/{page!["id"]}/acknowledgement", new { });
        Assert.NotNull(answered["acknowledgedAt"]);
    }

    /// <summary>Files exactly these bytes and keeps the authority's receipt for them.</summary>
    public async Task UploadAsync(string stage, string submittedAt)
    {
        var bytes = Encoding.UTF8.GetBytes($"{organisation}: {stage} as the portal took it");
        await AgainAsync(async api =>
        {
            var address = $"{Incident}/stages/{stage}/filing?channel=portal&submittedAt={Uri.EscapeDataString(submittedAt)}";
            return await SendAsync(api, HttpMethod.Put, address, bytes);
        });
        filed[stage] = bytes;
        var receipt = Encoding.UTF8.GetBytes("received: " + stage);
        await AgainAsync(api => SendAsync(api, HttpMethod.Put, $"{Incident}/stages/{stage}/receipt?reference=R-{stage}", receipt));
    }

    /// <summary>Files the draft as it stands: what was filed is what the draft said, byte by byte.</summary>
    public async Task FileDraftAsync(string stage, string submittedAt, string language)
    {
        var text = await BytesAsync($"{Incident}/reports/{stage}.txt?lang={language}");
        await PostAsync(
            $"{Incident}/stages/{stage}/filing", new { channel = "portal", language, submittedAt, authorityReference = "A-" + stage });
        filed[stage] = text;
    }

    /// <summary>A second person, with a role in the organisation, signs the draft off.</summary>
    public async Task SignOffAsync(string stage)
    {
        await PutAsync(Path + "/members/second", new { roles = new[] { "compliance-officer" } });
        var draft = await GetAsync($"{Incident}/reports/{stage}");
        using var second = new Api(app.Client(app.TokenOf("second")));
        var signed = await second.PutAsync(
            $"{Incident}/reports/{stage}/sign-off", new { contentSha256 = (string)draft["contentSha256"]! });
        Assert.Contains(signed["signOffs"]!.AsArray(), one => (string)one!["stage"]! == stage);
    }

    /// <summary>What the stage's clock says; <paramref name="latest"/> null where the legal end is not asked here.</summary>
    public async Task DueAsync(string stage, string? due, string? latest = null, string? basis = null)
    {
        var found = (await GetAsync(Incident))["stages"]!.AsArray().SingleOrDefault(one => (string)one!["stage"]! == stage);
        Assert.True(found is not null, $"{organisation} has no stage {stage}");
        Assert.Equal((stage, due), (stage, Utc(found["due"])));
        if (latest is not null)
            Assert.Equal((stage, latest), (stage, Utc(found["legalLatest"])));
        if (basis is not null)
            Assert.Contains(basis, (string)found["basis"]!, StringComparison.Ordinal);
    }

    /// <summary>As people paste, read and process a draft.</summary>
    public async Task ReadDraftAsync(string stage, string language, string said)
    {
        var draft = await GetAsync($"{Incident}/reports/{stage}?lang={language}");
        Assert.Equal(language, (string)draft["language"]!);
        Assert.Contains(draft["fields"]!.AsArray(), field => ((string?)field!["text"])?.Contains(said, StringComparison.Ordinal) is true);
        foreach (var format in new[] { "html", "txt" })
        {
            var page = Encoding.UTF8.GetString(await BytesAsync($"{Incident}/reports/{stage}.{format}?lang={language}"));
            Assert.Contains(said, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonNode> SendAsync(Api api, HttpMethod method, string path, byte[] body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var answer = await api.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new HttpRequestException($"{method} {path}: {(int)answer.StatusCode} {text}", null, answer.StatusCode);
    }

    private async Task<T> AgainAsync<T>(Func<Api, Task<T>> ask)
    {
        T? answer = default;
        await Until.TrueAsync(
            async () =>
            {
                try
                {
                    using var api = new Api(app.Client());
                    answer = await ask(api);
                    return true;
                }
                catch (HttpRequestException fault) when (fault.StatusCode is null or HttpStatusCode.ServiceUnavailable)
                {
                    return false;
                }
            },
            Patience,
            () => app.Log);
        return answer!;
    }

    private static string? Utc(JsonNode? instant) => instant is null
        ? null
        : DateTimeOffset.Parse((string)instant!, null).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    private static async Task<HttpStatusCode> DeliverAsync(Api api, string path, byte[] body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"msg_1.{timestamp}."), .. body];
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Secret["whsec_".Length..]), signed));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Headers.Add("webhook-id", "msg_1");
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.Add("webhook-signature", "v1," + signature);
        using var answer = await api.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
