using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Nis2Functions.Scope;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Scope;

public sealed class LegalEntityFunctionsTests : IAsyncLifetime
{
    private const string Medium = """
        {"name":"Hosting GmbH","entityTypes":["I.8.4"],
         "size":{"figures":{"staff":60,"turnoverEur":9000000,"balanceSheetEur":9000000},"related":[],"earlierClasses":[]},
         "cases":{"identified":"none","criticalEntity":false,"formerOperatorKept":false}}
        """;

    private const string Large =
        """{"name":"Hosting GmbH","countries":["DE","AT"],"entityTypes":["I.8.4"],"size":{"figures":{"staff":900}}}""";

    private TestHouse house = null!;
    private LegalEntityFunctions functions = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        functions = house.Create<LegalEntityFunctions>();
    }

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task KeepsAnEntityWithClassAndDuties()
    {
        var kept = await PutAsync("hosting", Medium);
        Assert.Equal(200, kept.Status);
        var listed = Assert.Single((await ListAsync()).Json["items"]!.AsArray())!;
        Assert.Equal("Hosting GmbH", (string)listed["name"]!);
        var standing = Assert.Single(listed["standings"]!.AsArray())!;
        Assert.Equal(("DE", "important", "wichtige Einrichtung"),
            ((string)standing["country"]!, (string)standing["class"]!, (string)standing["term"]!));
        Assert.Equal("yes", (string)Duty(standing, "reporting")["applies"]!);
    }

    [Fact]
    public async Task KeepsEveryAssessmentAndTheRemoval()
    {
        await PutAsync("hosting", Medium);
        await PutAsync("hosting", Medium);
        await PutAsync("hosting", Large);
        var removed = new Exchange("DELETE").As("officer", Role.ComplianceOfficer);
        removed.Request.QueryString = new QueryString("?reason=merged");
        await removed.AnswerAsync(functions.DeleteLegalEntity(
            removed.Request, house.Client.Object, TestHouse.Organisation, "hosting", default));
        Assert.Equal(200, removed.Status);
        Assert.Empty((await ListAsync()).Json["items"]!.AsArray());

        var history = new Exchange();
        await history.AnswerAsync(functions.GetLegalEntityHistory(history.Request, TestHouse.Organisation, "hosting", default));
        var versions = history.Json["items"]!.AsArray();
        Assert.Equal(3, versions.Count);
        Assert.Equal(["DE", "AT"], versions[1]!["entity"]!["standings"]!.AsArray().Select(standing => (string)standing!["country"]!));
        Assert.Equal("merged", (string)versions[2]!["removalReason"]!);
        Assert.Equal(404, (await GetAsync("hosting")).Status);
    }

    [Fact]
    public async Task ReadsAnswersAndResults()
    {
        await PutAsync("hosting", Large);
        var read = await GetAsync("hosting");
        Assert.Equal(900, (int)read.Json["answers"]!["size"]!["figures"]!["staff"]!);
        Assert.Equal(["DE", "AT"], read.Json["results"]!.AsArray().Select(result => (string)result!["country"]!));
        Assert.NotEmpty(read.Headers.ETag.ToString());
    }

    [Theory]
    [InlineData("Hosting", "{\"name\":\"x\"}", 422, "entity")]
    [InlineData("hosting", "{\"name\":\"\"}", 422, "name")]
    [InlineData("hosting", "{\"name\":\"x\",\"countries\":[\"EL\"]}", 422, "countries")]
    [InlineData("hosting", "{\"name\":\"x\",\"qualifiesSince\":\"1999-01-01\"}", 422, "qualifiesSince")]
    public async Task NamesTheFieldAtFault(string entity, string body, int status, string field)
    {
        var exchange = await PutAsync(entity, body);
        Assert.Equal((status, field), (exchange.Status, (string)exchange.Json["field"]!));
    }

    private async Task<Exchange> PutAsync(string entity, string body)
    {
        var exchange = new Exchange("PUT", body).As("officer", Role.ComplianceOfficer);
        return await exchange.AnswerAsync(
            functions.PutLegalEntity(exchange.Request, house.Client.Object, TestHouse.Organisation, entity, default));
    }

    private async Task<Exchange> GetAsync(string entity)
    {
        var exchange = new Exchange();
        return await exchange.AnswerAsync(functions.GetLegalEntity(exchange.Request, TestHouse.Organisation, entity, default));
    }

    private async Task<Exchange> ListAsync()
    {
        var exchange = new Exchange();
        return await exchange.AnswerAsync(functions.ListLegalEntities(exchange.Request, TestHouse.Organisation, default));
    }

    private static JsonNode Duty(JsonNode standing, string duty) =>
        standing["duties"]!.AsArray().Single(one => (string)one!["duty"]! == duty)!;
}
