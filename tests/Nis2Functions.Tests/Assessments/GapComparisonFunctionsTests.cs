using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Assessments;
using Nis2Functions.Assessments;
using Nis2Functions.Mapping;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Assessments;

public sealed class GapComparisonFunctionsTests : IAsyncLifetime
{
    private const string Acme = TestHouse.Organisation;

    private TestHouse house = null!;
    private GapFunctions gaps = null!;
    private GapComparisonFunctions comparisons = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        (gaps, comparisons) = (house.Create<GapFunctions>(), house.Create<GapComparisonFunctions>());
    }

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task TheOrganisationsOverridesCountUnlessAnotherSetIsNamed()
    {
        var mappings = house.Create<KeepOwnMappingFunctions>();
        Assert.Equal("consolidated", (string)(await ReadAsync(string.Empty))["set"]!);
        Assert.Equal(200, (await SendAsync(
            """{"relationship":"intersects","coverage":"partial","remaining":"A second look.","reason":"Our auditor's view."}""",
            request => mappings.OverrideMappingPair(request, house.Client.Object, Acme, "Art.21(2)(h)", "A.5.1", default))).Status);

        Assert.Equal("effective", (string)(await ReadAsync(string.Empty))["set"]!);
        Assert.Contains("A.5.1", Controls(await ReadAsync("?set=effective")));
        Assert.DoesNotContain("A.5.1", Controls(await ReadAsync("?set=consolidated")));
    }

    [Fact]
    public async Task AnOwnSetIsASetLikeAnyOther()
    {
        var mappings = house.Create<KeepOwnMappingFunctions>();
        Assert.Equal(200, (await SendAsync(
            """{"title":"House","source":"us","reason":"Ours.","pairs":[{"requirement":"Art.21(2)(h)","control":"A.8.24"}]}""",
            request => mappings.KeepOwnMappingSet(request, house.Client.Object, Acme, "house", default))).Status);

        Assert.Equal(["A.8.24"], Controls(await ReadAsync("?set=house")));
        Assert.Equal(9, (int)(await ReadAsync("?set=house"))["counts"]!["notAsserted"]!);
    }

    [Fact]
    public async Task WhetherTheRegulationAppliesIsUnknownBeforeAnybodyAssessedIt() =>
        Assert.Equal("unknown", (string)(await ReadAsync(string.Empty))["regulation"]!);

    [Fact]
    public async Task ComparesWithWhatWasKept()
    {
        Assert.Equal(404, (await CompareAsync("?left=last-record&right=present")).Status);
        await SendAsync("{}", request => gaps.RecordGapAnalysis(request, house.Client.Object, Acme, default));
        await SendAsync(
            """{"for":"nis2:registration","control":"A.5.5","dueOn":"2027-06-30","title":"Register","closes":true}""",
            request => house.Create<PlanFunctions>().CreateAction(request, house.Client.Object, Acme, default));

        var comparison = (await CompareAsync("?left=last-record&right=after-plan")).Json;
        Assert.True((bool)comparison["sameSet"]!);
        Assert.False((bool)comparison["sameStatement"]!);
        Assert.Equal("different", Change(comparison, "nis2:registration"));
        Assert.Equal("same", Change(comparison, "nis2:recipients"));
        Assert.Equal(404, (await CompareAsync("?left=2020-01-01T00:00:00Z")).Status);
    }

    [Theory]
    [InlineData("?left=yesterday", "left")]
    [InlineData("?right=2026-11-22", "right")]
    [InlineData("?set=astrology", "set")]
    public async Task NamesTheQueryAtFault(string query, string field)
    {
        var exchange = await CompareAsync(query);
        Assert.Equal((400, field), (exchange.Status, (string)exchange.Json["field"]!));
    }

    [Fact]
    public async Task AProposalIsPlannedByPostingItWithOwnerAndDay()
    {
        var proposals = (await ProposeAsync("?lang=de"))["proposals"]!.AsArray();
        var registration = proposals.Single(proposal => (string)proposal!["requirements"]![0]! == "nis2:registration")!;
        Assert.Equal("High", (string)registration["actionLevel"]!);
        Assert.StartsWith("Registrierung", (string)registration["action"]!["title"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)registration["title"]!["en"]!);

        var action = registration["action"]!.DeepClone();
        (action["owner"], action["dueOn"]) = ("Legal", "2027-06-30");
        var planned = await SendAsync(action.ToJsonString(), request =>
            house.Create<PlanFunctions>().CreateAction(request, house.Client.Object, Acme, default));
        Assert.Equal(200, planned.Status);
        Assert.Equal("A.5.5", (string)planned.Json["actions"]![0]!["details"]!["control"]!);
        Assert.Equal(proposals.Count - 1, (await ProposeAsync(string.Empty))["proposals"]!.AsArray().Count);
    }

    private async Task<JsonNode> ProposeAsync(string query) =>
        (await AnswerAsync(query, request => comparisons.ProposeActions(request, Acme, default))).Json;

    private Task<Exchange> CompareAsync(string query) =>
        AnswerAsync(query, request => comparisons.CompareGapAnalyses(request, Acme, default));

    private async Task<JsonNode> ReadAsync(string query) =>
        (await AnswerAsync(query, request => gaps.GetGapAnalysis(request, Acme, default))).Json;

    private static async Task<Exchange> AnswerAsync(string query, Func<HttpRequest, Task<IResult>> function)
    {
        var exchange = new Exchange();
        exchange.Request.QueryString = new QueryString(query);
        return await exchange.AnswerAsync(function(exchange.Request));
    }

    private static async Task<Exchange> SendAsync(string body, Func<HttpRequest, Task<IResult>> function)
    {
        var exchange = new Exchange("PUT", body).As("officer", Role.ComplianceOfficer);
        return await exchange.AnswerAsync(function(exchange.Request));
    }

    private static string Change(JsonNode comparison, string duty) =>
        (string)comparison["duties"]!.AsArray().Single(change => (string)change!["duty"]! == duty)!["change"]!;

    private static IEnumerable<string> Controls(JsonNode gap) =>
        gap["measures"]!.AsArray().Single(measure => (string)measure!["requirement"]! == "Art.21(2)(h)")!["pairs"]!.AsArray()
            .Select(pair => (string)pair!["control"]!);
}
