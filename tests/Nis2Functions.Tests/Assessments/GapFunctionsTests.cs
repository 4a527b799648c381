using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Moq;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Assessments;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Assessments;

public sealed class GapFunctionsTests : IAsyncLifetime
{
    private const string Acme = TestHouse.Organisation;

    private const string Action =
        """{"for":"Art.21(2)(h)","control":"A.8.24","dueOn":"2027-06-30","title":"Keys","implements":["A.8.24"],"closes":true}""";

    private TestHouse house = null!;
    private GapFunctions gaps = null!;
    private PlanFunctions plan = null!;
    private StatementFunctions statements = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        (gaps, plan, statements) = (house.Create<GapFunctions>(), house.Create<PlanFunctions>(), house.Create<StatementFunctions>());
    }

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task NothingIsCoveredBeforeAnythingIsStated()
    {
        var gap = await ReadAsync();
        Assert.Equal(10, gap["measures"]!.AsArray().Count);
        Assert.Equal(0, (int)gap["counts"]!["covered"]!);
        Assert.Equal("High", (string)gap["duties"]![0]!["actionLevel"]!);
    }

    [Fact]
    public async Task ThePlanIsSupposedOnlyWhereAskedFor()
    {
        await StateAsync(new SoaRow("A.8.24", Applicability.Applicable, Implementation.Planned));
        Assert.Equal(200, (await SendAsync(Action, request => plan.CreateAction(request, house.Client.Object, Acme, default))).Status);

        Assert.Equal("missing", Status(await ReadAsync()));
        Assert.Equal("covered", Status(await ReadAsync("?plan=true&set=content-hub")));
        Assert.Equal("missing", Status(await ReadAsync("?set=content-hub")));
        house.AssertClockStarted(AssessmentKind.Self, Times.AtLeastOnce());
    }

    [Fact]
    public async Task KeepsHowThingsStoodWithTheHashOfTheStatement()
    {
        var kept = await SendAsync("{}", request => gaps.RecordGapAnalysis(request, house.Client.Object, Acme, default));
        Assert.Equal(200, kept.Status);
        Assert.Equal((string)(await ReadAsync())["statementSha256"]!, (string)kept.Json["history"]![0]!["statementSha256"]!);
    }

    [Fact]
    public async Task ARequirementInTheAddressIsUnescaped()
    {
        var stated = await SendAsync("""{"reason":"No own development."}""", request =>
            statements.PutExemption(request, house.Client.Object, Acme, "Reg.2024%2F2690%3A6.2", default));
        Assert.Equal("Reg.2024/2690:6.2", (string)stated.Json["exemptions"]![0]!["requirement"]!);
    }

    [Theory]
    [InlineData("?set=astrology", "set")]
    [InlineData("?plan=perhaps", "plan")]
    [InlineData("?certificate=2", "certificate")]
    public async Task NamesTheQueryAtFault(string query, string field)
    {
        var exchange = await AnswerAsync(query);
        Assert.Equal((400, field), (exchange.Status, (string)exchange.Json["field"]!));
    }

    [Fact]
    public async Task AnUnknownOrganisationHasNoGaps()
    {
        var exchange = new Exchange();
        Assert.Equal(404, (await exchange.AnswerAsync(gaps.GetGapAnalysis(exchange.Request, "nobody", default))).Status);
    }

    private async Task StateAsync(SoaRow row) => Assert.IsType<AppendResult<SoaState>.Done>(
        await house.Get<SubjectCommands<SoaState>>().SendAsync(
            house.Client.Object,
            Acme,
            SoaKind.Self,
            new Command(house.Get<Ids>().New(), "test", house.Time.Now),
            (_, context) => Decision.Accept(new RowsStated(context.Now, [row])),
            checkRepeated: false,
            default));

    private async Task<JsonNode> ReadAsync(string query = "") => (await AnswerAsync(query)).Json;

    private async Task<Exchange> AnswerAsync(string query)
    {
        var exchange = new Exchange();
        exchange.Request.QueryString = new QueryString(query);
        return await exchange.AnswerAsync(gaps.GetGapAnalysis(exchange.Request, Acme, default));
    }

    private static async Task<Exchange> SendAsync(string body, Func<HttpRequest, Task<IResult>> function)
    {
        var exchange = new Exchange("PUT", body).As("officer", Role.ComplianceOfficer);
        return await exchange.AnswerAsync(function(exchange.Request));
    }

    private static string Status(JsonNode gap) =>
        (string)gap["measures"]!.AsArray().Single(measure => (string)measure!["requirement"]! == "Art.21(2)(h)")!["status"]!;
}
