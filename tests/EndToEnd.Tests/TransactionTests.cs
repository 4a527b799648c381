using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace EndToEnd;

/// <summary>What every route asks of storage: our cost, counted as the requests that the Azure clients send.</summary>
public sealed class TransactionTests(ITestOutputHelper output)
{
    private const string Header = "Nis2-Storage-Transactions";

    // A webhook that opens an incident checks roles of nobody, keeps the delivery, opens, publishes and settles; nothing costs more.
    private const int Most = 16;

    // A filing is three appends in a row, so that a death in between loses nothing: evidence, frozen version, submission.
    private const int MostOfFiling = 22;

    // Acceptance and approval are two appends for the same reason, evidence before statement; an erasure rewrites every event that it empties.
    // All with a whole statement: the texts of 93 rows, and the snapshot that they make, lie in blobs.
    private const int MostOfStatements = 22;

    [Fact]
    public async Task EveryRouteIsCounted()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var counted = new Dictionary<string, int>();
        var operations = await OperationsAsync(api);
        foreach (var call in await CallsAsync(app, api))
        {
            using var answer = await api.Client.SendAsync(call);
            var path = answer.RequestMessage!.RequestUri!.AbsolutePath;
            Assert.True(
                answer.IsSuccessStatusCode, $"{call.Method} {path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            var operation = operations.Single(one => one.Method == call.Method.Method && one.Pattern.IsMatch(path));
            counted[operation.Name] = int.Parse(answer.Headers.GetValues(Header).Single(), null);
        }

        foreach (var (name, count) in counted.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal))
            output.WriteLine($"{count,3}  {name}");
        Assert.Empty(operations.Select(one => one.Name).Except(counted.Keys));
        Assert.All(counted, one => Assert.True(
            one.Value <= MostOf(one.Key),
            $"{one.Key} asks {one.Value} transactions of storage"));
    }

    private static int MostOf(string operation) => operation switch
    {
        _ when operation.EndsWith("/filing", StringComparison.Ordinal) => MostOfFiling,
        _ when operation.EndsWith("/acceptance", StringComparison.Ordinal) => MostOfStatements,
        _ when operation.EndsWith("/statement/approval", StringComparison.Ordinal) => MostOfStatements,
        _ when operation.EndsWith("/soa/erasures", StringComparison.Ordinal) => MostOfStatements,
        _ => Most,
    };

    private static async Task<IReadOnlyList<(string Name, string Method, Regex Pattern)>> OperationsAsync(Api api)
    {
        var document = await api.GetAsync("api/openapi.json");
        return
        [
            .. document["paths"]!.AsObject()
                .SelectMany(path => path.Value!.AsObject().Select(verb => (Path: path.Key, Verb: verb.Key.ToUpperInvariant())))
                .Where(one => one.Path.StartsWith("/api/", StringComparison.Ordinal))
                .OrderBy(one => one.Path.Count(letter => letter == '{'))
                .Select(one => ($"{one.Verb} {one.Path}", one.Verb, Pattern(one.Path))),
        ];
    }

    private static Regex Pattern(string path) => new("^" + Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "[^/]+") + "$");

    private static async Task<IReadOnlyList<HttpRequestMessage>> CallsAsync(AppProcess app, Api api)
    {
        const string org = Acme.Path;
        // Loaded once for each release, not at each call.
        await api.GetAsync("api/mappings");
        var person = (string)(await api.PostAsync(org + "/people", new { name = "Bo Lind", email = "bo@acme.example" }))["id"]!;
        var incident = $"{org}/incidents/{(await OpenAsync(api))["id"]}";
        var harmless = $"{org}/incidents/{(await OpenAsync(api))["id"]}";
        var exercise = $"{org}/incidents/{(await api.PostAsync(org + "/exercises", new { scenario = "ddos" }))["id"]}";
        var mistaken = $"{org}/incidents/{(await OpenAsync(api))["id"]}";
        var supplier =
            $"{org}/suppliers/{(await api.PostAsync(org + "/suppliers", new { name = "Cloud AG", criticality = "high" }))["id"]}";
        using var upload = await api.Client.PostAsync(org + "/evidence", new ByteArrayContent([1, 2, 3]));
        var evidence = upload.Headers.Location!.OriginalString.TrimStart('/');
        using var newUpload = await api.Client.PostAsync(org + "/evidence", new ByteArrayContent([1, 2]));
        var newer = newUpload.Headers.Location!.OriginalString.TrimStart('/');
        var about = new { scope = "supplier", id = supplier.Split('/')[^1] };
        var pack = $"{org}/audit-packs/{(await api.PostAsync(org + "/audit-packs", about))["id"]}";
        await Until.TrueAsync(async () => (string?)(await api.GetAsync(pack))["status"] == "built", TimeSpan.FromMinutes(1));
        var feed = await api.PostAsync(org + "/calendar-feeds", new { label = "work" });
        var feedPath = new Uri((string)feed["url"]!).AbsolutePath.TrimStart('/');
        await api.PutAsync(org + "/members/director", new { roles = new[] { "management" } });
        await Until.TrueAsync(async () => (await api.AllAsync(org + "/notices")).Count > 0, TimeSpan.FromMinutes(1));
        var notice = (string)(await api.AllAsync(org + "/notices"))[0]["id"]!;
        var pending = (string)(await api.PostAsync($"{org}/people/{person}/channels/webhook/test", new { }))["notice"]!;
        using var unmapped = Acme.Ticket("d-0", 1);
        unmapped.Headers.Remove("X-GitHub-Event");
        await api.Client.SendAsync(unmapped);
        var filed = $"{org}/incidents/{(await OpenAsync(api))["id"]}";
        await api.PutAsync(filed + "/awareness", new { basis = "counted", gapReason = "counted" });
        var draft = (string)(await api.GetAsync(filed + "/reports/incident-notification"))["contentSha256"]!;
        await AcceptAsync(api, await HandInAsync(api, Whole("Once")));
        var statement = await HandInAsync(api, Whole("Now"));
        var unwanted = await HandInAsync(api, "A.5.8,Yes,");
        var approval = Put(org + "/statement/approval", new { sha256 = (string)(await api.GetAsync(org + "/statement"))["sha256"]! });
        approval.Headers.Authorization = new("Bearer", app.TokenOf("director"));
        var report = new { channel = "portal", payloadSha256 = new string('d', 64) };
        return
        [
            Get("api/health/live"), Get("api/health/ready"), Get("api/openapi.json"),
            Put(filed + "/reports/incident-notification/sign-off", new { contentSha256 = draft }),
            Post("api/significance", new { entityTypes = new[] { "I.8.4" } }), Get("api/significance/questions"),
            Get("api/exercises/scenarios"), Post(org + "/exercises", new { scenario = "ransomware" }), Get(exercise + "/exercise-result"),
            Get("api/law"), Get("api/law/DE"), Post("api/deadlines", new { country = "DE", awareAt = "2026-11-10T09:17:00+01:00" }),
            Get("api/catalogues"), Get("api/catalogues/iso27001-2022"),
            Get("api/mappings/consolidated/pairs?format=csv"), Get("api/mappings/consolidated/matrix"),
            Get("api/mappings/consolidated/coverage"), Get("api/mappings/consolidated/oscal"),
            Put(
                org + "/mappings/overrides/Art.21(2)(b)/A.5.24",
                new { relationship = "intersects", coverage = "full", reason = "counted" }),
            Put(
                org + "/mappings/sets/house",
                new { title = "House", source = "us", reason = "counted", pairs = new[] { new { requirement = "j", control = "8.2" } } }),
            Get(org + "/mappings"), Get(org + "/mappings/timeline"), Get(org + "/mappings/verification"), Get(org + "/mappings/effective"),
            Get(org + "/mappings/sets/house/pairs"), Put(org + "/mappings/sets/house/withdrawal", new { reason = "counted" }),
            Put(org + "/mappings/overrides/Art.21(2)(b)/A.5.24/withdrawal", new { reason = "counted" }),
            Post(org + "/mappings/erasures", new { reason = "asked for" }),
            Get("api/mapping-comparison"), Get("api/mapping-corrections"), Get("api/frameworks/comparison"),
            Get("api/frameworks/effort"), Get("api/frameworks/recognition"), Get("api/frameworks/checklist"),
            Get("api/mappings"), Get("api/mappings/content-hub"),
            Get("api/mappings/content-hub/requirements/Art.21(2)(a)"), Get("api/mappings/content-hub/controls/A.5.1"),
            Get("api/organisations"), Get(org),
            Put(org, new { name = "ACME Netze AG", country = "DE", size = "large" }),
            Post("api/scope", new { country = "DE", entityTypes = new[] { "I.8.4" } }),
            Put(org + "/legal-entities/hosting", new { name = "Hosting GmbH", entityTypes = new[] { "I.8.4" } }),
            Get(org + "/legal-entities"), Get(org + "/legal-entities/hosting"), Get(org + "/legal-entities/hosting/history"),
            approval,
            Get(org + "/gap-analysis"), Get(org + "/gap-analysis.csv?set=content-hub"), Get(org + "/gap-analysis/comparison"),
            Get(org + "/gap-analysis.html?lang=de&plan=true"), Get(org + "/gap-analysis.xlsx"), Get(org + "/statement.xlsx"),
            Get(org + "/checklist"), Get(org + "/gap-analysis/proposals"), Post(org + "/gap-analysis/records", new { }),
            Put(org + "/assessment/exemptions/Art.21(2)(e)", new { reason = "No own development." }),
            Put(org + "/assessment/proportionality/Art.21(2)(c)", new { text = "Two sites." }),
            Put(org + "/assessment/duties/nis2:management-training", new { standing = "fulfilled" }),
            Post(org + "/actions", Action), Patch(org + "/actions/1", new { owner = "CTO" }),
            Post(org + "/actions/1/completion", new { }), Post(org + "/actions", Action),
            Post(org + "/actions/2/drop", new { reason = "Twice." }),
            Post(org + "/nonconformities", new { source = "internal-audit", action = Action }),
            Put(org + "/cycles/internal-audit", new { months = 12 }), Post(org + "/cycles/internal-audit/records", new { }),
            Post(org + "/assessment/acknowledgement", new { }),
            Get(org + "/assessment"), Get(org + "/assessment/timeline"), Get(org + "/assessment/verification"),
            Get(org + "/statement"), Get(org + "/statement.csv"),
            Get(org + "/readiness"), Get(org + "/readiness/timeline"), Get(org + "/readiness/verification"),
            Put(org + "/readiness/registrations/DE/hosting", new { registeredOn = "2026-03-01" }),
            Put(org + "/readiness/digital-registrations/DE/hosting", new { registeredOn = "2026-03-01" }),
            Post(org + "/readiness/registrations/DE/hosting/contact-checks", new { }),
            Post(org + "/readiness/changes", new { entity = "hosting", country = "DE", changedOn = "2026-03-02" }),
            Put(org + "/readiness/changes/1/notice", new { }),
            Put(org + "/readiness/accounts/DE/elster", new { holders = new[] { "a", "b" }, activeSince = "2026-01-20" }),
            Post(org + "/readiness/accounts/DE/elster/login-tests", new { }),
            Post(org + "/readiness/exercises", new { incident = exercise.Split('/')[^1], heldOn = "2026-03-03" }),
            Put(org + "/readiness/policy", new { loginTestDays = 60 }), Post(org + "/readiness/acknowledgement", new { }),
            Delete(org + "/legal-entities/hosting"),
            Get(org + "/people"), Post(org + "/people", new { name = "Cy Mo" }),
            Put($"{org}/people/{person}", new { name = "Bo Lindt", email = "bo@acme.example" }),
            Put($"{org}/people/{person}/webhook-secret", new { secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
            Put(org + "/contacts", new { contacts = new[] { new { person, duty = "management" } } }),
            Put(org + "/sources/more", new { kind = "standard-webhooks" }),
            Put(org + "/sources/more/secret", new { secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
            Put(org + "/sources/more/rules", new { rules = new[] { new { id = "all", outcome = "open" } } }),
            Get(org + "/sources/more/rules"),
            Put(org + "/sources/tickets/reconciliation", new { apiAddress = "https://api.github.com/repos/acme/operations" }),
            Put(org + "/sources/tickets/reconciliation/secret", new { secret = "a-token-of-this-test" }),
            Get(org + "/sources/tickets/reconciliation"), Delete(org + "/sources/tickets/reconciliation"),
            Get("api/webhooks/presets"), Request(HttpMethod.Options, "api/webhooks/acme/more", null),
            Put(org + "/sources/mapped", new { kind = "custom" }),
            Put(org + "/sources/mapped/mapping", new { mapping = OneField }), Get(org + "/sources/mapped/mapping"),
            Post(org + "/sources/mapped/preview", new { body = "{\"id\": 1}" }),
            Delete(org + "/sources/mapped/mapping"),
            Delete(org + "/sources/more"),
            Get(org + "/members"), Put(org + "/members/somebody", new { roles = new[] { "auditor" } }),
            Acme.Ticket("d-9", 9), Get(org + "/deliveries"), Get(org + "/deliveries/tickets/d-9"),
            Post(org + "/deliveries/replay", new { source = "tickets" }), Post(org + "/deliveries/tickets/d-9/replay", new { }),
            Put(org + "/deliveries/tickets/d-0/settlement", new { note = "no ticket" }),
            Post(org + "/incidents", new { title = "Counted" }), Get(org + "/incidents"), Get(incident), Get(incident + "/timeline"),
            Put(incident + "/times/occurred", new { at = "2026-11-01T00:00:00Z" }),
            Patch(incident, new { severity = "critical" }),
            Post(incident + "/notes", new { text = "counted" }),
            Put(incident + "/assessment", new { rootCause = "human-errors" }), Get(incident + "/assessment"),
            Put(incident + "/awareness", new { basis = "counted", gapReason = "counted" }),
            Post(incident + "/stages/early-warning/acknowledgement", new { }),
            Put(incident + "/stages/early-warning/submission", report),
            Get("api/forms/fields"), Get("api/forms/layouts"), Get("api/forms/layouts/de_bsi"), Get("api/schemas/report-draft.json"),
            Put(org + "/reporting-rules", new { criticalFacility = true }), Put(org + "/reporting-rules", new { fourEyes = false }),
            Put(filed + "/report-fields", new { fields = new { measures_taken = new { text = "counted" } } }),
            Get(filed + "/reports/incident-notification"), Get(filed + "/reports"),
            Request(HttpMethod.Put, filed + "/stages/incident-notification/filing?channel=portal", new ByteArrayContent([7])),
            Request(HttpMethod.Put, filed + "/stages/incident-notification/receipt", new ByteArrayContent([8])),
            Post(filed + "/report-erasures", new { reason = "asked for" }),
            Post(filed + "/stages/early-warning/filing", new { channel = "portal" }),
            Post(incident + "/erasures", new { reason = "asked for" }), Get(incident + "/verification"),
            Post(incident + "/stages/early-warning/updates", report), Put(incident + "/ongoing", new { ongoing = true }),
            Put(incident + "/effects", new { crossBorder = "yes", memberStates = new[] { "AT" } }),
            Post(incident + "/intermediate-requests", new { text = "state of recovery" }),
            Put(incident + "/duties/gdpr", new { regime = "gdpr", recipient = "LDI" }), Get(incident + "/duties/gdpr"),
            Put(incident + "/duties/gdpr/awareness", new { basis = "counted", gapReason = "counted" }),
            Put(incident + "/stages/gdpr.data-subject-communication/waiver", new { reason = "no high risk" }),
            Put(incident + "/duties/gdpr/end", new { reason = "no personal data" }),
            Put(incident + "/recipients-notice/incident", new { applicable = true, reason = "mail is down" }),
            Put(incident + "/recipients-notice/incident/submission", report),
            Put(incident + "/withdrawal", new { reason = "a drill" }), Put(mistaken + "/void", new { reason = "opened twice" }),
            Put(harmless + "/not-significant", new { reason = "test system" }), Post(harmless + "/closure", new { reason = "test system" }),
            Post(org + "/suppliers", new { name = "Wire AG", criticality = "low" }), Get(org + "/suppliers"), Get(supplier),
            Get(supplier + "/timeline"), Patch(supplier, new { services = "hosting" }),
            Put(supplier + "/criticality", new { criticality = "critical", reason = "more depends on it" }),
            Post(supplier + "/acknowledgement", new { }), Post(supplier + "/reviews", new { outcome = "acceptable" }),
            Post(supplier + "/erasures", new { reason = "asked for" }), Get(supplier + "/verification"),
            Post(supplier + "/end", new { reason = "contract ended" }),
            Request(HttpMethod.Post, org + "/evidence", new ByteArrayContent([4, 5, 6])), Get(org + "/evidence"), Get(evidence),
            Get(evidence + "/content"),
            Post(org + "/audit-packs", new { scope = "measure", id = "Art.21(2)(b)" }), Get(org + "/audit-packs"),
            Get(pack), Get(pack + "/content"),
            Post(evidence + "/links", new { targets = new[] { "A.5.24", "Art.21(2)(b)", supplier.Split('/')[^1] } }),
            Post(evidence + "/links/removals", new { targets = new[] { "Art.21(2)(b)" }, reason = "counted" }),
            Put(evidence + "/validity", new { until = "2030-12-31", reviewOn = "2027-12-31" }),
            Get(evidence + "/counts"), Get(evidence + "/timeline"), Get(evidence + "/verification"), Get(org + "/evidence-coverage"),
            Post(evidence + "/acknowledgement", new { }),
            Post(evidence + "/supersession", new { by = newer.Split('/')[^1], reason = "counted" }), Get(evidence + "/versions"),
            Post(newer + "/withdrawal", new { reason = "counted" }), Post(newer + "/erasures", new { reason = "asked for" }),
            Put(org + "/subscriptions/soc", new { kind = "webhook", address = "http://127.0.0.1:1/hook" }), Get(org + "/subscriptions"),
            Put(org + "/subscriptions/soc/secret", new { secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
            Request(HttpMethod.Post, org + "/subscriptions/soc/test", null),
            Put(org + "/telling-rules", new { details = new[] { "title" } }),
            Put($"{org}/people/{person}/channels/slack/secret", new { secret = "https://hooks.slack.example/services/T0/B0/X0" }),
            Request(HttpMethod.Post, $"{org}/people/{person}/channels/email/test", null),
            Delete($"{org}/disabled-channels/slack/{person}"), Delete(org + "/subscriptions/soc"),
            Put(org + "/sources/tickets/write-back", new { system = "github" }), Get(org + "/sources/tickets/write-back"),
            Put(org + "/sources/tickets/write-back/secret", new { secret = "ghp_0123456789abcdef" }),
            Delete(org + "/sources/tickets/write-back"), Get(org + "/delivery-log?obligation=assessment"),
            Post($"{org}/notices/{pending}/retry", new { }),
            Request(HttpMethod.Post, org + "/soa/imports?name=soa.csv", Csv("A.5.9,No,")), Get(statement.Path),
            Put(statement.Path + "/corrections", new { edition = "iso2022" }),
            Post(statement.Path + "/acceptance", new { readingSha256 = statement.Sha256 }), Delete(unwanted.Path),
            Put(org + "/soa/rows", new { rows = new[] { new { control = "A.5.7", applicable = "applicable", status = "planned" } } }),
            Patch(org + "/soa/rows/A.5.7", new { owner = "CISO" }), Put(org + "/soa/clauses/9.2", new { status = "in-progress" }),
            Put(org + "/soa/certificate", new
            {
                body = "Body", validFrom = "2025-03-01", validUntil = "2028-02-29",
                scope = new { services = new[] { "hosting" }, sites = Array.Empty<string>(), entities = Array.Empty<string>() },
            }),
            Post(org + "/soa/certificate/end", new { reason = "withdrawn" }),
            Put(org + "/soa/inventory", new { services = new[] { "hosting" }, sites = new[] { "Bonn" } }),
            Put(org + "/soa/risks", new { risks = new[] { new { id = "R-1", treatment = "modify", measures = new[] { "A.5.7" } } } }),
            Put(org + "/soa/risks/R-2", new { treatment = "retain", link = "https://risks.example/R-2" }), Delete(org + "/soa/risks/R-1"),
            Put(
                org + "/soa/self-assessment",
                new { answers = new[] { new { question = "c1", applicable = "applicable", status = "planned" } } }),
            Get(org + "/soa/self-assessment"), Get(org + "/soa"), Get(org + "/soa/timeline"), Get(org + "/soa/verification"),
            Get(org + "/soa/statement.xlsx"), Get(org + "/soa/statement.csv?lang=de"),
            Post(org + "/soa/erasures", new { reason = "asked for" }),
            Get(org + "/events"), Get(org + "/obligations"), Get(org + "/notices"), Get($"{org}/notices/{notice}"),
            Post($"{org}/notices/{notice}/acknowledgement", new { }),
            Put(org + "/pagers/rota", new { service = "pagerduty-eu" }),
            Put(org + "/pagers/rota/secret", new { secret = new string('e', 32) }),
            Delete(org + "/pagers/rota"), Get(org + "/on-call"), Get(org + "/emergency-sheet.html?lang=de"),
            Request(HttpMethod.Post, org + "/on-call/test", null),
            Post(org + "/calendar-feeds", new { label = "more" }), Get(org + "/calendar-feeds"), Get(feedPath),
            Delete($"{org}/calendar-feeds/{feed["id"]}"), Delete($"{org}/people/{person}"),
        ];
    }

    private static object OneField => new
    {
        system = "counted",
        shapes = new[]
        {
            new
            {
                name = "any", ticketId = new[] { "{/id}" },
                action = new[] { new { from = Array.Empty<string>(), words = new { }, otherwise = "opened" } },
            },
        },
    };

    private static object Action => new { @for = "Art.21(2)(h)", control = "A.8.24", dueOn = "2035-06-30", title = "Keys" };

    private static async Task<(string Path, string Sha256)> HandInAsync(Api api, string row)
    {
        using var answer = await api.Client.PostAsync(Acme.Path + "/soa/imports", Csv(row));
        var shown = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
        return ($"{Acme.Path}/soa/imports/{shown["import"]!["id"]}", (string)shown["readingSha256"]!);
    }

    private static Task AcceptAsync(Api api, (string Path, string Sha256) shown) =>
        api.PostAsync(shown.Path + "/acceptance", new { readingSha256 = shown.Sha256 });

    // As large as statements get: more than the row of a snapshot takes.
    private static string Whole(string word) => string.Join('\n', new[] { (5, 37), (6, 8), (7, 14), (8, 34) }.SelectMany(theme =>
        Enumerable.Range(1, theme.Item2).Select(number =>
            $"A.{theme.Item1}.{number},Yes,{string.Concat(Enumerable.Repeat($"{word} {number} ", 480))}")));

    private static StringContent Csv(string rows) => new("Control ID,Applicable,Justification\n" + rows + "\n");

    private static Task<JsonNode> OpenAsync(Api api) => api.PostAsync(Acme.Path + "/incidents", new { title = "Counted" });

    private static HttpRequestMessage Get(string path) => Request(HttpMethod.Get, path, null);

    private static HttpRequestMessage Delete(string path) => Request(HttpMethod.Delete, path, null);

    private static HttpRequestMessage Put(string path, object body) => Request(HttpMethod.Put, path, JsonContent.Create(body));

    private static HttpRequestMessage Post(string path, object body) => Request(HttpMethod.Post, path, JsonContent.Create(body));

    private static HttpRequestMessage Patch(string path, object body) => Request(HttpMethod.Patch, path, JsonContent.Create(body));

    private static HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content) =>
        new(method, path) { Content = content };
}
