using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace EndToEnd;

/// <summary>Reports from draft to proof, as a responder, a second person and an auditor see them.</summary>
public sealed class FilingTests
{
    [Theory]
    [InlineData("DE", "I.1.a.2", "frühe Erstmeldung", "Meldung")]
    [InlineData("CY", "I.1.a.2", "Early warning", "Incident notification")]
    [InlineData("PT", "I.1.a.2", "Early warning", "Incident notification")]
    [InlineData("DE", "I.8.7", "frühe Erstmeldung", "Meldung")]
    public async Task AReportGoesFromDraftToProof(string country, string type, string warning, string notification)
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        var incident = await BeginAsync(api, country, type);
        var early = await api.GetAsync(incident + "/reports/early-warning");
        Assert.Equal(warning, (string)early["title"]!);
        Assert.True((int)early["missing"]! >= 2);

        await api.PutAsync(incident + "/report-fields", new
        {
            fields = new Dictionary<string, object>
            {
                ["suspected_malicious"] = new { choices = new[] { "yes" } },
                ["cross_border"] = new { unknown = true },
                ["measures_taken"] = new { text = "Isolated <script>alert(1)</script>" },
                ["affected_users_count"] = new { number = 1200, estimate = true, text = "from the meters" },
            },
            contributors = new Dictionary<string, object> { ["financial_loss"] = new { role = "finance" } },
        });
        Assert.Equal(0, Missing(await api.GetAsync(incident + "/reports/early-warning"), "required-by-law"));
        var html = await TextAsync(api, incident + "/reports/final-report.html");
        Assert.Contains("Isolated &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("Isolated <script>", await TextAsync(api, incident + "/reports/final-report.txt?lang=en"), StringComparison.Ordinal);

        var filed = await api.PostAsync(
            incident + "/stages/early-warning/filing", new { channel = "portal", authorityReference = "A-1" }, "file-early");
        var submission = Submission(filed, "early-warning");
        Assert.Equal(((string)early["authority"]!, true), ((string)submission["authority"]!, (bool)submission["generated"]!));
        await api.PostAsync(incident + "/stages/early-warning/filing", new { channel = "portal", authorityReference = "A-1" }, "file-early");
        var kept = await api.Client.GetByteArrayAsync($"{Acme.Path}/evidence/{submission["evidenceId"]}/content");
        Assert.Equal((string)submission["payloadSha256"]!, Convert.ToHexStringLower(SHA256.HashData(kept)));
        Assert.Contains("A-1", (string)Field(await api.GetAsync(incident + "/reports/incident-notification"), "authority_reference")["text"]!, StringComparison.Ordinal);

        await UploadAsync(api, incident + "/stages/incident-notification/filing?channel=portal&name=report.pdf", "%PDF-filed elsewhere");
        await UploadAsync(api, incident + "/stages/incident-notification/receipt?reference=A-2", "receipt");
        var now = await api.GetAsync(incident);
        Assert.Equal("A-2", (string)Submission(now, "incident-notification")["receiptReference"]!);
        Assert.Equal(notification, (string)(await api.GetAsync(incident + "/reports/incident-notification"))["title"]!);
        var proof = await api.GetAsync(incident + "/verification");
        Assert.True((bool)proof["valid"]! && (bool)proof["agrees"]!);
        Assert.Equal(["agrees", "agrees"], proof["submissions"]!.AsArray().Select(one => (string)one!["result"]!));
        Assert.Equal([1, 1], (await api.GetAsync(incident + "/reports"))["versions"]!.AsArray().Select(one => (int)one!["number"]!));
    }

    [Fact]
    public async Task ACorrectionIsANewVersionAndTheOldOneStaysReadable()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        var incident = await BeginAsync(api);
        var filing = incident + "/stages/early-warning/filing?channel=portal";
        await UploadAsync(api, filing, "first");
        await UploadAsync(api, filing, "first");
        using var other = await api.Client.PutAsync(filing, new ByteArrayContent("second"u8.ToArray()));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        await UploadAsync(api, filing + "&correctionReason=Wrong%20number", "second");

        var versions = (await api.GetAsync(incident + "/reports"))["versions"]!.AsArray();
        Assert.Equal([1, 2], versions.Select(version => (int)version!["number"]!));
        Assert.Equal("Wrong number", (string)versions[1]!["reason"]!);
        Assert.Equal("first", await TextAsync(api, ((string)versions[0]!["content"]!).TrimStart('/')));
        Assert.Equal("second", await TextAsync(api, ((string)versions[1]!["content"]!).TrimStart('/')));
        Assert.Equal(2, (await api.GetAsync(incident + "/verification"))["submissions"]!.AsArray().Count);
        Assert.Equal(2, (await api.AllAsync(Acme.Path + "/evidence")).Count);
    }

    [Fact]
    public async Task VerificationFindsWhatWasTamperedWithAndWhatIsMissing()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        var incident = await BeginAsync(api);
        await api.PutAsync(incident + "/stages/early-warning/submission", new { channel = "portal", payloadSha256 = new string('a', 64) });
        var unkept = await api.GetAsync(incident + "/verification");
        Assert.Equal(("hash-only", 1), ((string)unkept["submissions"]![0]!["result"]!, (int)unkept["hashOnly"]!));
        var filed = await UploadAsync(api, incident + "/stages/incident-notification/filing?channel=portal", "as filed");
        var evidence = (string)Submission(filed, "incident-notification")["evidenceId"]!;
        var blob = new BlobContainerClient(TestStorage.ConnectionString, app.Prefix + "evidence");
        var file = await Blobs(blob).SingleAsync(item => item.Name.EndsWith(evidence, StringComparison.Ordinal));
        var client = blob.GetBlobClient(file.Name);
        var metadata = (await client.GetPropertiesAsync()).Value.Metadata;

        await client.UploadAsync(BinaryData.FromString("as somebody wishes it had been"), new BlobUploadOptions { Metadata = metadata });
        var tampered = await api.GetAsync(incident + "/verification");
        Assert.True((bool)tampered["valid"]!);
        Assert.False((bool)tampered["agrees"]!);
        Assert.Equal("tampered", (string)tampered["submissions"]![1]!["result"]!);

        await client.DeleteAsync();
        Assert.Equal("missing", (string)(await api.GetAsync(incident + "/verification"))["submissions"]![1]!["result"]!);
    }

    [Fact]
    public async Task FourEyesHoldADraftBackButNeverWhatWasFiledElsewhere()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        var incident = await BeginAsync(api);
        await api.PutAsync(Acme.Path + "/reporting-rules", new { fourEyes = true });
        await api.PutAsync(incident + "/report-fields", new { fields = new { suspected_malicious = new { choices = new[] { "no" } } } });
        await RefusedAsync("sign-off-needed", () => api.PostAsync(incident + "/stages/early-warning/filing", new { channel = "portal" }));
        var signed = new { contentSha256 = (string)(await api.GetAsync(incident + "/reports/early-warning"))["contentSha256"]! };
        await RefusedAsync("four-eyes", () => api.PutAsync(incident + "/reports/early-warning/sign-off", signed));
        await api.PutAsync(Acme.Path + "/members/second", new { roles = new[] { "management" } });
        using var second = new Api(app.Client(app.TokenOf("second")));
        await second.PutAsync(incident + "/reports/early-warning/sign-off", signed);

        var filed = await api.PostAsync(incident + "/stages/early-warning/filing", new { channel = "portal" });
        Assert.Equal("second", (string)Submission(filed, "early-warning")["signedOffBy"]!);
        var elsewhere = await UploadAsync(api, incident + "/stages/incident-notification/filing?channel=portal", "filed by telephone");
        Assert.True((bool)Submission(elsewhere, "incident-notification")["withoutSignOff"]!);
    }

    [Fact]
    public async Task AnExerciseSaysSoOnEveryRendering()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var opened = await api.PostAsync(Acme.Path + "/incidents", new { title = "Drill", exercise = new { compression = 1 } });
        var incident = $"{Acme.Path}/incidents/{opened["id"]}";
        await api.PutAsync(incident + "/awareness", new { basis = "drill", gapReason = "drill" });

        Assert.Equal("ÜBUNG", (string)(await api.GetAsync(incident + "/reports/early-warning"))["label"]!);
        Assert.Equal("EXERCISE", (string)(await api.GetAsync(incident + "/reports/early-warning?lang=en"))["label"]!);
        Assert.Contains("EXERCISE / ÜBUNG", await TextAsync(api, incident + "/reports/early-warning.txt"), StringComparison.Ordinal);
        Assert.Contains("EXERCISE / ÜBUNG", WebUtility.HtmlDecode(await TextAsync(api, incident + "/reports/early-warning.html")), StringComparison.Ordinal);
        var filed = await api.PostAsync(incident + "/stages/early-warning/filing", new { channel = "drill", format = "html" });
        var kept = await TextAsync(api, $"{Acme.Path}/evidence/{Submission(filed, "early-warning")["evidenceId"]}/content");
        Assert.Contains("EXERCISE / ÜBUNG", WebUtility.HtmlDecode(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswersThatDoNotFitAreRefusedByFieldAndRule()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        var incident = await BeginAsync(api);
        await RefusedAsync("\"field\":\"fields.root_cause_category.choices\"", () => api.PutAsync(
            incident + "/report-fields", new { fields = new { root_cause_category = new { choices = new[] { "sunspots" } } } }));
        using var nothing = await api.Client.PutAsync(incident + "/stages/early-warning/filing?channel=portal", new ByteArrayContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        using var elsewhere = await api.Client.PutAsync(incident + "/stages/no-such-stage/filing?channel=portal", new ByteArrayContent([1]));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        using var channel = await api.Client.PutAsync(incident + "/stages/early-warning/filing", new ByteArrayContent([1]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, channel.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Client.GetAsync(incident + "/reports/no-such-stage")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await api.Client.GetAsync(incident + "/reports/early-warning?lang=fr")).StatusCode);
        Assert.Empty(await api.AllAsync(Acme.Path + "/evidence"));
    }

    private static async Task<string> BeginAsync(Api api, string country = "DE", string type = "I.1.a.2")
    {
        await Acme.FoundAsync(api);
        await api.PutAsync(Acme.Path, new { name = "ACME", country, size = "large", entityTypes = new[] { type } });
        var incident = $"{Acme.Path}/incidents/{(await api.PostAsync(Acme.Path + "/incidents", new { title = "Files encrypted" }))["id"]}";
        await api.PutAsync(incident + "/awareness", new { basis = "Forensics", gapReason = "Friday" });
        return incident;
    }

    private static async Task<JsonNode> UploadAsync(Api api, string path, string content)
    {
        using var answer = await api.Client.PutAsync(path, new ByteArrayContent(Encoding.UTF8.GetBytes(content)));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private static async Task RefusedAsync(string part, Func<Task> ask) =>
        Assert.Contains(part, (await Assert.ThrowsAsync<HttpRequestException>(ask)).Message, StringComparison.Ordinal);

    private static Task<string> TextAsync(Api api, string path) => api.Client.GetStringAsync(path);

    private static JsonNode Submission(JsonNode incident, string stage) =>
        incident["stages"]!.AsArray().Single(one => (string)one!["stage"]! == stage)!["submission"]!;

    private static JsonNode Field(JsonNode draft, string canonical) =>
        draft["fields"]!.AsArray().First(one => (string)one!["field"]! == canonical)!;

    private static int Missing(JsonNode draft, string requirement) =>
        draft["fields"]!.AsArray().Count(one => (bool)one!["missing"]! && (string)one["requirement"]! == requirement);

    private static async IAsyncEnumerable<BlobItem> Blobs(BlobContainerClient container)
    {
        await foreach (var item in container.GetBlobsAsync())
            yield return item;
    }
}
