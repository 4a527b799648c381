using System.Text.Json.Nodes;
using Nis2.Compliance.Organisations;
using Nis2Functions.Exercises;
using Nis2Functions.Tests.House;
using Nis2Functions.Tests.Incidents;
using NodaTime;

namespace Nis2Functions.Tests.Exercises;

public sealed class ExerciseFunctionsTests : IAsyncLifetime
{
    private const string Org = TestHouse.Organisation;
    private TestHouse house = null!;

    public async Task InitializeAsync() => house = await TestHouse.BuildAsync();

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task OpensAnExerciseWhoseNewsComesInTime()
    {
        var (status, opened) = await OpenAsync(new { scenario = "ddos", language = "de" });

        Assert.Equal(201, status);
        Assert.Equal(("EXERCISE", "DDoS auf öffentliche Dienste"), ((string)opened["label"]!, (string)opened["title"]!));
        house.Time.Now += Duration.FromMinutes(1);
        var result = await ResultAsync((string)opened["id"]!);
        Assert.Equal("ÜBUNG", (string)result["label"]!["de"]!);
        Assert.Equal(["slow", "partial"], result["injects"]!.AsArray().Where(one => (bool)one!["due"]!).Select(one => (string)one!["id"]!));
        Assert.Equal("open", (string)result["stages"]!.AsArray().Single(one => (string)one!["stage"]! == "assessment")!["result"]!);
        Assert.Equal((string)opened["id"]!, (string)result["record"]!["incidentId"]!);
    }

    /// <summary>Art. 23(4) second subparagraph, rehearsed as it would be for real.</summary>
    [Fact]
    public async Task RehearsesTheOrganisationsOwnDuty()
    {
        await house.TellAsync(new DescribeOrganisation("Acme", "DE", ["I.8.7"], OrganisationSize.Medium));

        var (_, opened) = await OpenAsync(new { scenario = "ddos" });

        Assert.True((bool)opened["duties"]![0]!["duty"]!["trustService"]!);
    }

    [Theory]
    [InlineData("""{"scenario":"flood"}""", "scenario")]
    [InlineData("""{"scenario":"ddos","language":"fr"}""", "language")]
    [InlineData("""{"scenario":"ddos","compression":0}""", "exercise.compression")]
    public async Task RefusesWhatThereIsNot(string body, string field)
    {
        var (status, problem) = await OpenAsync(JsonNode.Parse(body)!);

        Assert.Equal((422, field), (status, (string)problem["field"]!));
    }

    [Fact]
    public async Task HasNoResultForARealIncident()
    {
        var id = await new IncidentApi(house).OpenAsync();

        var (status, _) = await IncidentApi.SendAsync(
            new { }, request => house.Create<ExerciseFunctions>().GetExerciseResult(request, Org, id, default));
        Assert.Equal(404, status);
    }

    [Fact]
    public async Task ListsTheScenariosWhole()
    {
        var (_, body) = await IncidentApi.SendAsync(
            new { }, request => Task.FromResult(house.Create<ExerciseFunctions>().ListExerciseScenarios(request)));

        Assert.Equal(4, body["items"]!.AsArray().Count);
    }

    private async Task<JsonNode> ResultAsync(string id) => (await IncidentApi.SendAsync(
        new { }, request => house.Create<ExerciseFunctions>().GetExerciseResult(request, Org, id, default))).Body;

    private Task<(int Status, JsonNode Body)> OpenAsync(object body) => IncidentApi.SendAsync(
        body, request => house.Create<ExerciseFunctions>().OpenExercise(request, house.Client.Object, Org, default));
}
