using System.Text.Json;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Directory;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Reconciling;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks.Reconciling;

public sealed class ReconcilerTests : IAsyncLifetime
{
    private const string Source = "tracker";
    private TestHouse house = null!;
    private TicketApi api = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        api = await TicketApi.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await api.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task OpensForAnIssueThatNeverArrived()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        api.Answer = _ => (200, Issues((17, "open", "2026-11-10T08:00:00Z"), (18, "closed", "2026-11-10T08:01:00Z")));

        var look = await LookAsync();

        Assert.Equal((1, (string?)null), (look!.Missing, look.Failure));
        var head = Assert.Single(await house.HeadsAsync("incident"));
        Assert.Equal("Issue 17", head.Summary.Title);
        Assert.Equal("Bearer a-token-of-this-test", api.Asked[0].Authorization);
        Assert.Contains(
            "/repos/acme/operations/issues?state=all&sort=updated&direction=asc&since=", api.Asked[0].Address, StringComparison.Ordinal);
        var kept = Assert.Single(await DeliveriesAsync());
        Assert.StartsWith("reconciled:17:", kept.Id, StringComparison.Ordinal);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 8, 1), look.Since);
    }

    [Fact]
    public async Task AsksOnFromTheLastChangeAndTakesNothingTwice()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        api.Answer = _ => (200, Issues((17, "open", "2026-11-10T08:00:00Z")));
        api.Headers["ETag"] = "W/\"abc\"";
        await LookAsync();
        Assert.Equal(0, (await LookAsync())!.Missing);
        Assert.Contains("since=2026-11-10T08%3A00%3A00Z", api.Asked[1].Address, StringComparison.Ordinal);
        api.Answer = _ => (304, string.Empty);
        await LookAsync();

        Assert.Equal("W/\"abc\"", api.Asked[2].ETag);
        Assert.Single(await DeliveriesAsync());
    }

    [Fact]
    public async Task PutsAMissedEndAndAMissedReopeningOnTheTimeline()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        foreach (var (state, at) in new[] { ("open", 0), ("closed", 1), ("closed", 2), ("open", 3) })
        {
            api.Answer = _ => (200, Issues((17, state, $"2026-11-10T08:0{at}:00Z")));
            await LookAsync();
            house.Time.Now += Duration.FromHours(1);
        }

        var incident = await IncidentAsync();
        Assert.Equal((TicketChange.Reopened, (Instant?)null), (incident.State.TicketNews!.Change, incident.State.TicketNews.ResolvedAt));
        Assert.Equal(IncidentStatus.Suspected, incident.State.Status);
        Assert.Equal(3, (await DeliveriesAsync()).Count);
    }

    [Fact]
    public async Task ReadsPageAfterPage()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        api.Answer = request => (200, Issues([.. request.Query["page"] == "1"
            ? Enumerable.Range(1, 99).Select(number => (number, "closed", "2026-11-10T08:00:00Z"))
            : [(101, "open", "2026-11-10T08:05:00Z")]]));

        await LookAsync();

        Assert.Equal(2, api.Asked.Count);
        Assert.Equal("Issue 101", Assert.Single(await house.HeadsAsync("incident")).Summary.Title);
    }

    [Fact]
    public async Task LeavesAnApiAloneThatLimitsItsCallers()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        api.Answer = _ => (403, "{}");
        api.Headers["x-ratelimit-remaining"] = "0";
        var reset = house.Time.Now + Duration.FromMinutes(30);
        api.Headers["x-ratelimit-reset"] = $"{reset.ToUnixTimeSeconds()}";

        Assert.Equal("http-403", (await LookAsync())!.Failure);
        Assert.Null(await LookAsync());
        house.Time.Now += Duration.FromMinutes(31);
        Assert.NotNull(await LookAsync());
        Assert.Equal(2, api.Asked.Count);
    }

    [Theory]
    [InlineData(500, "", "http-500")]
    [InlineData(200, "no json", "not-json")]
    [InlineData(200, "{\"a\":1}", "unknown-shape")]
    [InlineData(302, "", "http-302")]
    public async Task SaysWhyALookFailedAndGoesOnFromWhereItWas(int status, string body, string failure)
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations");
        api.Answer = _ => (status, body);
        var first = await LookAsync();
        house.Time.Now += Duration.FromHours(1);

        Assert.Equal(failure, first!.Failure);
        Assert.Equal(first.Since, (await LookAsync())!.Since);
    }

    [Fact]
    public async Task AsksNobodyWithoutAToken()
    {
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations", token: null);

        Assert.Equal("no-token", (await LookAsync())!.Failure);
        Assert.Empty(api.Asked);
    }

    [Fact]
    public async Task AsksNoPrivateAddressOutsideDevelopment()
    {
        await using var guarded = await TestHouse.BuildAsync(null, ("Notices:AllowPrivateAddresses", "false"));
        await ConfigureAsync("github", ReconciledSystem.GitHub, "/repos/acme/operations", into: guarded);

        Assert.Equal("not-reached", (await LookAsync(guarded))!.Failure);
        Assert.Empty(api.Asked);
    }

    [Fact]
    public async Task OpensForACaseOfTheHiveThatNeverArrived()
    {
        await ConfigureAsync("thehive", ReconciledSystem.TheHive, string.Empty);
        api.Answer = _ => (200, """[{"_id":"~4097","title":"Ransomware","severity":3,"status":"Open","_createdAt":1762761600000}]""");

        Assert.Equal(1, (await LookAsync())!.Missing);
        Assert.Equal(("/api/v1/query?name=nis2-reconciliation", 0), (api.Asked[0].Address, (await LookAsync())!.Missing));
        Assert.Equal(("Ransomware", Severity.High), ((await IncidentAsync()).State.Title, (await IncidentAsync()).State.Severity));
        api.Answer = _ => (200, """[{"_id":"~4097","title":"Ransomware","severity":3,"status":"Resolved","_createdAt":1762761600000}]""");
        await LookAsync();
        Assert.NotNull((await IncidentAsync()).State.TicketNews!.ResolvedAt);
    }

    [Fact]
    public async Task OpensForAnAlertOfIrisThatNeverArrived()
    {
        await ConfigureAsync("dfir-iris", ReconciledSystem.Iris, string.Empty);
        api.Answer = request => (200, Alerts(request.Query["page"] == "1" ? "2" : "null", request.Query["page"] == "1" ? (7, 2) : (8, 6)));

        Assert.Equal(1, (await LookAsync())!.Missing);
        Assert.Equal(
            ["/alerts/filter?page=1&per_page=100&sort=desc", "/alerts/filter?page=2&per_page=100&sort=desc"],
            api.Asked.Select(one => one.Address));
        Assert.Equal("Alert 7", (await IncidentAsync()).State.Title);
        Assert.Equal(0, (await LookAsync())!.Missing);
    }

    private static string Issues(params (int Number, string State, string Updated)[] issues) => JsonSerializer.Serialize(issues
        .Select(issue => new
        {
            number = issue.Number,
            title = $"Issue {issue.Number}",
            state = issue.State,
            updated_at = issue.Updated,
            created_at = "2026-11-10T07:00:00Z",
            repository_url = "https://api.github.com/repos/acme/operations",
        })
        .Cast<object>()
        .Prepend(new { number = 99, state = "open", updated_at = "2026-11-10T07:00:00Z", pull_request = new { url = "x" } })
        .Take(100));

    private static string Alerts(string next, (int Id, int Status) alert) => $$$"""
        {"status":"success","data":{"alerts":[{"alert_id":{{{alert.Id}}},"alert_title":"Alert {{{alert.Id}}}","alert_severity_id":5,
         "alert_status_id":{{{alert.Status}}}}],"next_page":{{{next}}}}}
        """;

    private async Task ConfigureAsync(
        string kind, ReconciledSystem system, string path, string? token = "a-token-of-this-test", TestHouse? into = null)
    {
        var at = into ?? house;
        await at.TellAsync(new ConfigureSource(new TicketSource(Source, kind)));
        if (token is not null)
            await at.Secrets.SetAsync(TestHouse.Organisation, SecretName.OfReconciliation(Source), token, false, CancellationToken.None);
        var command = new IntakeCommand.SetReconciliation(Source, new Reconciliation(system, api.Address + path));
        await at.Get<SubjectCommands<IntakeState>>().SendAsync(
            at.Client.Object,
            TestHouse.Organisation,
            IntakeKind.Of(Source),
            new Command(at.Get<Ids>().New(), "test", at.Time.Now),
            (state, _) => IntakeDecisions.Decide(state, command),
            false,
            CancellationToken.None);
    }

    private async Task<ReconciliationLook?> LookAsync(TestHouse? at = null)
    {
        var asked = at ?? house;
        var source = await asked.Get<SourceFinder>().FindAsync(TestHouse.Organisation, Source, CancellationToken.None);
        return await asked.Get<Reconciler>().LookAsync(asked.Client.Object, source!, CancellationToken.None);
    }

    private async Task<IReadOnlyList<DeliveryReference>> DeliveriesAsync() =>
        (await house.Get<DeliveryLog>().PageAsync(TestHouse.Organisation, DeliveryList.All, null, 100, null, CancellationToken.None)).Items;

    private async Task<Subject<IncidentState>> IncidentAsync() => (await house.Get<SubjectStore>().FindAsync(
        house.Get<IncidentKind>(), TestHouse.Organisation, Assert.Single(await house.HeadsAsync("incident")).Id, CancellationToken.None))!;
}
