using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using Nis2Functions.Incidents;
using Nis2Functions.Reports;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;

namespace Nis2Functions.Tests.Reports;

/// <summary>A significant incident, and a person who files its early warning.</summary>
internal sealed class FilingHouse : IAsyncDisposable
{
    public const string Stage = "early-warning";

    public BlobsInMemory Blobs { get; } = new();

    public TestHouse House { get; private set; } = null!;

    public string Incident { get; private set; } = null!;

    public static async Task<FilingHouse> BuildAsync()
    {
        var built = new FilingHouse();
        built.House = await TestHouse.BuildAsync(services => services.AddSingleton(provider => new EvidenceStore(
            built.Blobs.Client(), new EvidenceRules(1_000_000), new CountingSalts(), provider.GetRequiredService<TimeProvider>())));
        var api = new IncidentApi(built.House);
        built.Incident = await api.OpenAsync();
        Assert.Equal(200, (await api.StateAwarenessAsync(built.Incident, new { basis = "Certain." })).Status);
        return built;
    }

    public Task<(int Status, string Body)> UploadAsync(
        string? key, string content = "as filed", string more = "", string stage = Stage) => Answers.OfAsync(
        Bytes(content, key, "?channel=portal&authorityReference=A-1" + more),
        request => Filing().UploadFiling(request, House.Client.Object, TestHouse.Organisation, Incident, stage, default));

    public Task<(int Status, string Body)> FileDraftAsync(string? key, object? body = null) => Answers.OfAsync(
        Bytes(JsonSerializer.Serialize(body ?? new { channel = "portal", authorityReference = "A-1" }), key),
        request => Filing().FileDraft(request, House.Client.Object, TestHouse.Organisation, Incident, Stage, default));

    public Task<(int Status, string Body)> ReceiptAsync(string? key) => Answers.OfAsync(
        Bytes("receipt", key, "?reference=A-2"),
        request => Filing().StoreReceipt(request, House.Client.Object, TestHouse.Organisation, Incident, Stage, default));

    public Task<(int Status, string Body)> StateAsync(string field, string choice) => Answers.OfAsync(
        Bytes(JsonSerializer.Serialize(
            new { fields = new Dictionary<string, object> { [field] = new { choices = new[] { choice } } } }), null),
        request => House.Create<ReportFunctions>().StateReportFields(
            request, House.Client.Object, TestHouse.Organisation, Incident, default));

    public async Task JudgeNoticeAsync()
    {
        var (status, answer) = await IncidentApi.SendAsync(
            new { applicable = true, reason = "Mail is down." },
            request => House.Create<RecipientsNoticeFunctions>().JudgeRecipientsNotice(
                request, House.Client.Object, TestHouse.Organisation, Incident, "incident", default));
        Assert.True(status == 200, answer.ToJsonString());
    }

    public async Task<JsonNode> VerifiedAsync() => JsonNode.Parse((await Answers.OfAsync(
        request => House.Create<ProofFunctions>().VerifyIncident(request, TestHouse.Organisation, Incident, default))).Body)!;

    public async Task<IReadOnlyList<T>> RecordedAsync<T>()
    {
        Assert.True(SubjectId.TryParse(Incident, out var id));
        var kind = House.Get<IncidentKind>();
        var page = await House.Get<SubjectStore>().HistoryAsync(kind, TestHouse.Organisation, id, 0, 1000, default);
        return [.. page.Events.Select(entry => entry.Recorded.Facts).OfType<T>()];
    }

    public async Task<IReadOnlyList<FrozenVersion>> VersionsAsync()
    {
        Assert.True(SubjectId.TryParse(Incident, out var id));
        var found = await House.Get<SubjectStore>().FindAsync(
            House.Get<ReportKind>(), TestHouse.Organisation, ReportKind.Of(id), default);
        return found?.State.Versions ?? [];
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private FilingFunctions Filing() => House.Create<FilingFunctions>();

    private static Action<HttpRequest> Bytes(string content, string? key, string query = "") => request =>
    {
        request.HttpContext.SetCaller(new Caller("ada", new HashSet<Role>(), new HashSet<Role>()));
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(content));
        request.ContentType = "application/json";
        request.QueryString = new QueryString(query);
        if (key is not null)
            request.Headers["Idempotency-Key"] = key;
    };
}
