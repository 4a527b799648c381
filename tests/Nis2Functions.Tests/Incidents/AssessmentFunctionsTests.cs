using System.Text.Json.Nodes;
using Nis2.Compliance.Organisations;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Incidents;

public sealed class AssessmentFunctionsTests : IAsyncLifetime
{
    private static readonly object Loss = new Dictionary<string, object>
    {
        ["financial-loss"] = new { exactly = 300_000 },
        ["annual-turnover"] = new { atLeast = 50_000_000 },
    };

    private TestHouse house = null!;

    private IncidentApi Api => new(house);

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        await house.TellAsync(new DescribeOrganisation("Acme", "DE", ["I.8.4"], OrganisationSize.Medium));
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task FindsRecurringIncidentsAmongTheOrganisationsOwn()
    {
        var (first, second, exercise) = (await Api.OpenAsync(), await Api.OpenAsync(), await Api.OpenAsync(
            new { title = "Drill", exercise = new { compression = 60 } }));
        var cause = new { rootCause = "human-errors", causeKey = "vpn", answers = Loss };
        var alone = await Api.AssessAsync(first, cause);
        await Api.AssessAsync(exercise, cause);

        var together = await Api.AssessAsync(second, cause);

        Assert.Equal("not-met", Verdict(alone.Body["present"]!, "3.1.f"));
        Assert.Equal("met", Verdict(together.Body["present"]!, "3.1.f"));
        Assert.Equal([first], together.Body["recorded"]!["related"]!.AsArray().Select(one => (string)one!));
        Assert.Equal("suspected", (string)together.Body["status"]!);
        var proposed = (await Api.AssessmentAsync(first)).Body;
        Assert.Equal("undetermined", (string)proposed["recorded"]!["outcome"]!);
        Assert.Equal([second], proposed["present"]!["recurring"]!["incidents"]!.AsArray().Select(one => (string)one!));
        Assert.Equal("not-met", Verdict((await Api.AssessmentAsync(exercise)).Body["present"]!, "3.1.f"));
    }

    [Fact]
    public async Task AsksWhatWouldDecideBeforeAnybodyAssessed()
    {
        var (status, body) = await Api.AssessmentAsync(await Api.OpenAsync());

        Assert.Equal(200, status);
        Assert.Null(body["recorded"]);
        Assert.Equal("undetermined", (string)body["present"]!["outcome"]!);
        Assert.Contains(body["present"]!["open"]!.AsArray(), question => (string)question!["id"]! == "complete-minutes");
    }

    [Fact]
    public async Task ComesWithAwarenessAndStartsTheClockThere()
    {
        var id = await Api.OpenAsync();

        var (status, body) = await Api.StateAwarenessAsync(id, new
        {
            basis = "Forensics confirmed it.",
            assessment = new { answers = new Dictionary<string, object> { ["death"] = new { yes = true } } },
        });

        Assert.Equal(200, status);
        Assert.Equal("significant", (string)body["status"]!);
        var recorded = (await Api.AssessmentAsync(id)).Body["recorded"]!;
        Assert.Equal("Implementing Regulation (EU) 2024/2690 Art. 3(1)(c)", (string)recorded["met"]![0]!);
    }

    [Fact]
    public async Task NamesTheFieldWhereACriterionIsOverridden()
    {
        var id = await Api.OpenAsync();
        var assessment = new { answers = new Dictionary<string, object> { ["death"] = new { yes = true } } };

        var (status, problem) = await Api.JudgeNotSignificantAsync(id, new { reason = "A test.", assessment });

        Assert.Equal((409, "overrideReason"), (status, (string)problem["field"]!));
        var judged = await Api.JudgeNotSignificantAsync(id, new { reason = "A test.", assessment, overrideReason = "A dummy, no person." });
        Assert.Equal((200, "not-significant"), (judged.Status, (string)judged.Body["status"]!));
    }

    [Fact]
    public async Task RefusesAnAnswerToAQuestionThatThereIsNot()
    {
        var (status, problem) = await Api.AssessAsync(
            await Api.OpenAsync(), new { answers = new Dictionary<string, object> { ["weather"] = new { yes = true } } });

        Assert.Equal((422, "answers.weather"), (status, (string)problem["field"]!));
    }

    [Theory]
    [InlineData("incident-unknown")]
    [InlineData("supplier-unknown")]
    public async Task KnowsNoOtherIncident(string id) => Assert.Equal(404, (await Api.AssessmentAsync(id)).Status);

    private static string Verdict(JsonNode assessment, string criterion) => (string)assessment["findings"]!.AsArray()
        .Single(finding => (string)finding!["criterion"]! == criterion)!["result"]!;
}
