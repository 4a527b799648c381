using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Moq;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using Nis2Functions.Readiness;
using Nis2Functions.Scope;
using Nis2Functions.Security;
using Nis2Functions.Tests.House;

namespace Nis2Functions.Tests.Readiness;

public sealed class ReadinessFunctionsTests : IAsyncLifetime
{
    private const string Entity = """{"name":"Netz GmbH","entityTypes":["I.8.4"],"size":{"figures":{"staff":900}}}""";

    private TestHouse house = null!;
    private LegalEntityFunctions entities = null!;
    private RegistrationFunctions registrations = null!;
    private AbilityFunctions ability = null!;
    private ReadReadinessFunctions reading = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync();
        entities = house.Create<LegalEntityFunctions>();
        registrations = house.Create<RegistrationFunctions>();
        ability = house.Create<AbilityFunctions>();
        reading = house.Create<ReadReadinessFunctions>();
    }

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public async Task BeginsWithTheFirstLegalEntityAndStartsItsClock()
    {
        Assert.Equal(404, (await ReadAsync()).Status);
        await AssessAsync();

        var readiness = await ReadAsync();
        Assert.Equal(200, readiness.Status);
        var registration = Item(readiness.Json, "registration.de.netz");
        Assert.Equal(("2026-03-06T23:00:00Z", "law"), ((string)registration["due"]!, (string)registration["force"]!));
        Assert.NotNull(Item(readiness.Json, "account.de.elster"));
        house.AssertClockStarted(ReadinessKind.Self, Times.AtLeastOnce());
    }

    [Fact]
    public async Task FollowsWhatWasKilledBeforeItWasFollowed()
    {
        await house.TellAsync(new AssessLegalEntity("netz", "Netz GmbH", [], ["I.8.4"], new SizeAnswers { Figures = new(900) }));
        Assert.Equal(404, (await ReadAsync()).Status);

        await house.Get<ReadinessFollower>().RebuildOutdatedAsync(house.Client.Object, TestHouse.Organisation, default);

        Assert.NotNull(Item((await ReadAsync()).Json, "registration.de.netz"));
        var version = (int)(await ReadAsync()).Json["version"]!;
        await house.Get<ReadinessFollower>().RebuildOutdatedAsync(house.Client.Object, TestHouse.Organisation, default);
        Assert.Equal(version, (int)(await ReadAsync()).Json["version"]!);
    }

    [Fact]
    public async Task DropsTheItemsOfARemovedEntity()
    {
        await AssessAsync();
        var removal = new Exchange("DELETE").As("officer", Role.ComplianceOfficer);
        await removal.AnswerAsync(entities.DeleteLegalEntity(
            removal.Request, house.Client.Object, TestHouse.Organisation, "netz", default));

        Assert.Equal(["emergency-sheet", "exercise"], Ids(await ReadAsync()));
    }

    [Fact]
    public async Task TakesEveryFact()
    {
        await AssessAsync();
        var (client, org) = (house.Client.Object, TestHouse.Organisation);
        await SendAsync("""{"registeredOn":"2026-03-01","reference":"BSI-1"}""", request =>
            registrations.RecordRegistration(request, client, org, "DE", "netz", default));
        await SendAsync("""{"registeredOn":"2026-03-01"}""", request =>
            registrations.RecordDigitalRegistration(request, client, org, "DE", "netz", default));
        await SendAsync("{}", request => registrations.CheckRegisteredContacts(request, client, org, "DE", "netz", default));
        await SendAsync("""{"entity":"netz","country":"DE","changedOn":"2026-03-02"}""", request =>
            registrations.StateChangeOfData(request, client, org, default));
        await SendAsync("""{"holders":["anna","ben"],"activeSince":"2026-01-20","certificateExpires":"2029-01-20"}""", request =>
            ability.PutPortalAccount(request, client, org, "DE", "elster", default));
        await SendAsync("{}", request => ability.RecordLoginTest(request, client, org, "DE", "elster", default));
        await SendAsync("""{"loginTestDays":30}""", request => ability.PutReadinessPolicy(request, client, org, default));
        await SendAsync("{}", request => ability.AcknowledgeReadiness(request, client, org, default));

        Assert.Equal(
            ["account.de.bsi-portal", "certificate.de.elster", "change-notice.1", "contact-check.de.netz", "emergency-sheet", "exercise",
                "login-test.de.elster"],
            Ids(await ReadAsync()));
        await SendAsync("{}", request => registrations.RecordChangeNotice(request, client, org, "1", default));
        Assert.DoesNotContain("change-notice.1", Ids(await ReadAsync()));
    }

    [Fact]
    public async Task NamesTheFieldAtFault()
    {
        await AssessAsync();
        var (client, org) = (house.Client.Object, TestHouse.Organisation);
        var unknown = await AnswerAsync("""{"registeredOn":"2026-03-01"}""", request =>
            registrations.RecordRegistration(request, client, org, "DE", "moon", default));
        Assert.Equal((404, "entity"), (unknown.Status, (string)unknown.Json["field"]!));
        var early = await AnswerAsync("""{"registeredOn":"1999-03-01"}""", request =>
            registrations.RecordRegistration(request, client, org, "DE", "netz", default));
        Assert.Equal((422, "registeredOn"), (early.Status, (string)early.Json["field"]!));
        var none = await AnswerAsync("{}", request => registrations.RecordChangeNotice(request, client, org, "x", default));
        Assert.Equal((404, "change"), (none.Status, (string)none.Json["field"]!));
    }

    private Task AssessAsync() => SendAsync(Entity, request =>
        entities.PutLegalEntity(request, house.Client.Object, TestHouse.Organisation, "netz", default));

    private static async Task SendAsync(string body, Func<HttpRequest, Task<IResult>> function)
    {
        var exchange = await AnswerAsync(body, function);
        Assert.True(exchange.Status == 200, exchange.Text);
    }

    private static async Task<Exchange> AnswerAsync(string body, Func<HttpRequest, Task<IResult>> function)
    {
        var exchange = new Exchange("PUT", body).As("officer", Role.ComplianceOfficer);
        return await exchange.AnswerAsync(function(exchange.Request));
    }

    private async Task<Exchange> ReadAsync()
    {
        var exchange = new Exchange();
        return await exchange.AnswerAsync(reading.GetReadiness(exchange.Request, TestHouse.Organisation, default));
    }

    private static JsonNode Item(JsonNode readiness, string id) =>
        readiness["items"]!.AsArray().Single(item => (string)item!["id"]! == id)!;

    private static IEnumerable<string> Ids(Exchange readiness) =>
        readiness.Json["items"]!.AsArray().Select(item => (string)item!["id"]!).Order(StringComparer.Ordinal);
}
