using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2Functions.Incidents;
using Nis2Functions.Obligations;
using Nis2Functions.Tests.House;
using NodaTime;

namespace Nis2Functions.Tests.Incidents;

public sealed class DutyFunctionsTests
{
    private const string Org = TestHouse.Organisation;
    private static readonly string Hash = new('a', 64);

    [Fact]
    public async Task GivesAnotherMemberStateAClockOfItsOwn()
    {
        await using var house = await TestHouse.BuildAsync();
        var id = await SignificantAsync(house);

        var (status, incident) = await PutAsync(house, id, "cy", new { country = "CY", recipient = "DSA" });

        Assert.Equal(200, status);
        Assert.Equal("2026-11-10T15:17:00Z", (string?)Stage(incident, "cy.early-warning")["due"]);
        Assert.Equal("Asia/Nicosia", (string?)incident["duties"]![1]!["duty"]!["zone"]);
        var (found, duty) = await IncidentApi.SendAsync(new { }, request =>
            house.Create<DutyFunctions>().GetDuty(request, Org, id, "cy", default));
        Assert.Equal((200, "DSA"), (found, (string?)duty["title"]));
    }

    [Fact]
    public async Task RunsTheDataProtectionClockFromItsOwnAwareness()
    {
        await using var house = await TestHouse.BuildAsync();
        var id = await SignificantAsync(house);
        await PutAsync(house, id, "gdpr", new { regime = "gdpr" });

        var (status, incident) = await IncidentApi.SendAsync(new { basis = "Files left." }, request =>
            house.Create<DutyFunctions>().StateDutyAwareness(request, house.Client.Object, Org, id, "gdpr", default));

        Assert.Equal(200, status);
        Assert.Equal("2026-11-13T09:17:00Z", (string?)Stage(incident, "gdpr.notification")["due"]);
    }

    [Fact]
    public async Task RefusesALegalEntityThatIsUnknown()
    {
        await using var house = await TestHouse.BuildAsync();
        var id = await SignificantAsync(house);

        var (status, problem) = await PutAsync(house, id, "nl", new { legalEntity = "acme-nl" });

        Assert.Equal((422, true), (status, ((string)problem["type"]!).EndsWith("legal-entity-unknown", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TakesAnIncidentThroughAnOngoingCaseAndListsWhatWaits()
    {
        await using var house = await TestHouse.BuildAsync();
        var id = await SignificantAsync(house);
        var report = new { channel = "portal", payloadSha256 = Hash, alsoServes = new[] { "early-warning" } };
        await SubmitAsync(house, id, "incident-notification", report);

        var (status, incident) = await IncidentApi.SendAsync(new { ongoing = true }, request =>
            house.Create<IncidentContextFunctions>().StateOngoing(request, house.Client.Object, Org, id, default));

        Assert.Equal(200, status);
        Assert.Equal("2026-12-10T23:00:00Z", (string?)Stage(incident, "progress-report")["due"]);
        Assert.Null(Stage(incident, "final-report")["due"]);
        var (_, list) = await IncidentApi.SendAsync(
            new { }, request => house.Create<ObligationFunctions>().ListObligations(request, Org, default));
        Assert.Equal(
            ["progress-report", "final-report"], list["items"]!.AsArray().Select(item => (string?)item!["obligation"]));
    }

    [Fact]
    public async Task WithdrawsAndOwesTheCorrection()
    {
        await using var house = await TestHouse.BuildAsync();
        var id = await SignificantAsync(house);
        await SubmitAsync(house, id, "early-warning", new { channel = "portal", payloadSha256 = Hash });
        var functions = house.Create<EndIncidentFunctions>();

        var (refused, _) = await IncidentApi.SendAsync(
            new { reason = "Twice." }, request => functions.VoidIncident(request, house.Client.Object, Org, id, default));
        var (status, incident) = await IncidentApi.SendAsync(
            new { reason = "A test." }, request => functions.WithdrawSignificance(request, house.Client.Object, Org, id, default));

        Assert.Equal((409, 200, "withdrawn"), (refused, status, (string?)incident["status"]));
        Assert.True((bool)Stage(incident, "correction")["open"]!);
    }

    private static async Task<string> SignificantAsync(TestHouse house)
    {
        var api = new IncidentApi(house);
        var id = await api.OpenAsync();
        var (status, _) = await api.StateAwarenessAsync(id, new { basis = "Certain." });
        Assert.Equal(200, status);
        return id;
    }

    private static Task<(int Status, JsonNode Body)> PutAsync(TestHouse house, string id, string duty, object body) => IncidentApi.SendAsync(
        body, request => house.Create<DutyFunctions>().RecordDuty(request, house.Client.Object, Org, id, duty, default));

    private static async Task SubmitAsync(TestHouse house, string id, string stage, object body)
    {
        var (status, answer) = await IncidentApi.SendAsync(
            body, request => house.Create<ReportIncidentFunctions>().SubmitStage(request, house.Client.Object, Org, id, stage, default));
        Assert.True(status == 200, answer.ToJsonString());
    }

    private static JsonNode Stage(JsonNode incident, string key) =>
        incident["stages"]!.AsArray().Single(stage => (string?)stage!["stage"] == key)!;
}
