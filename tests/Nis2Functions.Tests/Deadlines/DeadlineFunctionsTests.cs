using System.Text.Json.Nodes;
using Nis2Functions.Deadlines;

namespace Nis2Functions.Tests.Deadlines;

public sealed class DeadlineFunctionsTests
{
    private const string FiledFinal = "DE final-report notificationSubmittedAt";
    private const string Aware = "2026-11-10T09:17:00+01:00";

    [Fact]
    public async Task AnswersTheWholeQuestionOfTheIssue()
    {
        var answer = await AskAsync($$"""
            {"country":"DE","regime":"nis2","entityTypes":[],"trustService":false,"awareAt":"{{Aware}}","detectedAt":null,
             "establishedAt":null,"verifiedAt":null,"operationRestoredAt":null,"impactEndedAt":null,"notificationSubmittedAt":null,
             "handledAt":null,"dutyStartsAt":null,"ongoing":false}
            """);
        var warning = answer["stages"]![0]!;

        Assert.Equal("early-warning", (string?)warning["stage"]);
        Assert.Equal("awareAt", (string?)warning["anchor"]);
        Assert.Equal(Aware, (string?)warning["anchorAt"]);
        Assert.Equal("2026-11-11T09:17:00+01:00", (string?)warning["due"]);
        Assert.Equal("2026-11-11T10:00:00+01:00", (string?)warning["legalLatest"]);
        Assert.Contains("Art. 23(4)(a)", (string?)warning["basis"]);
        Assert.False((bool)warning["estimate"]!);
        Assert.Equal(("verified", "law"), ((string?)warning["confidence"], (string?)warning["force"]));
    }

    /// <summary>The worked examples that an incident can bring, through the route: numbers as in the domain's own vectors.</summary>
    [Theory]
    [InlineData("DE early-warning awareAt", "2026-11-10T09:17:00+01:00", "2026-11-11T09:17:00+01:00", "2026-11-11T10:00:00+01:00")]
    [InlineData("DE incident-notification awareAt", "2026-11-10T09:17:00+01:00", "2026-11-13T09:17:00+01:00", "2026-11-13T10:00:00+01:00")]
    [InlineData("DE incident-notification awareAt", "2026-12-04T22:40:00+01:00", "2026-12-07T22:40:00+01:00", "2026-12-07T23:00:00+01:00")]
    [InlineData("DE early-warning awareAt", "2026-12-24T15:00:00+01:00", "2026-12-25T15:00:00+01:00", "2026-12-25T16:00:00+01:00")]
    [InlineData(FiledFinal, "2027-03-31T10:00:00+02:00", "2027-05-01T00:00:00+02:00", "2027-05-01T00:00:00+02:00")]
    [InlineData("DE early-warning awareAt", "2027-10-30T20:00:00+02:00", "2027-10-31T19:00:00+01:00", "2027-10-31T20:00:00+01:00")]
    [InlineData(FiledFinal, "2026-11-11T08:00:00+01:00", "2026-12-12T00:00:00+01:00", "2026-12-12T00:00:00+01:00")]
    [InlineData(FiledFinal, "2026-11-12T16:00:00+01:00", "2026-12-13T00:00:00+01:00", "2026-12-15T00:00:00+01:00")]
    [InlineData("DE final-report awareAt", "2026-11-10T09:17:00+01:00", "2026-12-14T00:00:00+01:00", "2026-12-15T00:00:00+01:00")]
    [InlineData("CY early-warning awareAt", "2026-11-10T23:00:00+02:00", "2026-11-11T05:00:00+02:00", "2026-11-11T06:00:00+02:00")]
    [InlineData(FiledFinal, "2026-11-30T23:59:59+01:00", "2026-12-31T00:00:00+01:00", "2026-12-31T00:00:00+01:00")]
    [InlineData(FiledFinal, "2026-12-01T00:00:00+01:00", "2027-01-02T00:00:00+01:00", "2027-01-05T00:00:00+01:00")]
    public async Task GivesTheWorkedExamples(string asked, string at, string due, string latest)
    {
        var (country, stage, field) = asked.Split(' ') is [var one, var two, var three] ? (one, two, three) : default;
        var answer = Stage(await AskAsync($$"""{"country":"{{country}}","{{field}}":"{{at}}"}"""), stage);

        Assert.Equal((due, latest), ((string?)answer["due"], (string?)answer["legalLatest"]));
    }

    [Fact]
    public async Task WritesTheEndOfADayAsTheNextDaysMidnight()
    {
        var final = Stage(
            await AskAsync("""{"country":"DE","notificationSubmittedAt":"2027-01-31T10:00:00+01:00"}"""), "final-report");

        Assert.Equal(("2027-03-01T00:00:00+01:00", "2027-03-02T00:00:00+01:00"), ((string?)final["due"], (string?)final["legalLatest"]));
    }

    [Fact]
    public async Task AsksTheActThatIsInForceAtAwarenessWhateverCameBefore()
    {
        var warning = Stage(
            await AskAsync("""{"country":"AT","detectedAt":"2026-09-30T23:00:00+02:00","awareAt":"2026-10-01T08:00:00+02:00"}"""),
            "early-warning");

        Assert.Equal(("at", "law"), ((string?)warning["pack"], (string?)warning["force"]));
    }

    [Fact]
    public async Task AnswersInTheAuthoritysOffsetAcrossSummerTime()
    {
        var answer = await AskAsync("""{"country":"DE","awareAt":"2027-03-27T19:00:00Z"}""");

        Assert.Equal("2027-03-27T20:00:00+01:00", (string?)Stage(answer, "early-warning")["anchorAt"]);
        Assert.Equal("2027-03-28T21:00:00+02:00", (string?)Stage(answer, "early-warning")["due"]);
    }

    [Fact]
    public async Task GivesNullAndTheNameOfAMissingAnchor()
    {
        var warning = Stage(await AskAsync($$"""{"country":"CZ","awareAt":"{{Aware}}"}"""), "early-warning");

        Assert.Equal("detectedAt", (string?)warning["anchor"]);
        Assert.True(warning.ContainsKey("due") && warning["due"] is null);
        Assert.True(warning.ContainsKey("anchorAt") && warning["anchorAt"] is null);
        Assert.True(warning.ContainsKey("legalLatest") && warning["legalLatest"] is null);
    }

    [Fact]
    public async Task ExpectsWithoutADutyInFrance()
    {
        var answer = await AskAsync($$"""{"country":"FR","awareAt":"{{Aware}}"}""");

        Assert.All(
            answer["stages"]!.AsArray(), stage => Assert.Equal(("eu", "expectation"), ((string?)stage!["pack"], (string?)stage["force"])));
        Assert.Contains("expectation, not a duty", (string?)answer["notes"]![0]);
    }

    /// <summary>Italy: nine months after the listing notice, Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c) for the month's end.</summary>
    [Fact]
    public async Task ComputesTheStartOfTheDutyFromItsNotice()
    {
        var answer = await AskAsync($$"""{"country":"IT","awareAt":"{{Aware}}","dutyNoticeOn":"2026-05-31"}""");

        Assert.Equal("2027-02-28T00:00:00+01:00", (string?)answer["dutyStartsAt"]);
        Assert.All(answer["stages"]!.AsArray(), stage => Assert.Equal("expectation", (string?)stage!["force"]));
    }

    /// <summary>BSIG § 28(5) and (6): no § 32 clock, §§ 33 and 34 stay.</summary>
    [Theory]
    [InlineData("\"I.8.8\"", "BSIG § 28(5) sentence 1 no. 1")]
    [InlineData("\"I.3.1\"", "BSIG § 28(6) no. 1")]
    [InlineData("\"energy-act-operator\",\"I.1.a.2\"", "BSIG § 28(5) sentence 1 no. 2")]
    [InlineData("\"telematics\"", "BSIG § 28(6) no. 2")]
    public async Task SaysWhyThereAreNoStages(string types, string basis)
    {
        var answer = await AskAsync($$"""{"country":"DE","awareAt":"{{Aware}}","entityTypes":[{{types}}]}""");

        Assert.Empty(answer["stages"]!.AsArray());
        Assert.Equal(basis, (string?)answer["excluded"]!["basis"]);
        Assert.Contains("registration under §§ 33 and 34 stays", (string?)answer["excluded"]!["reason"]);
    }

    /// <summary>Regulation (EU) 2016/679 Arts 33(1) and 34.</summary>
    [Fact]
    public async Task CountsSeventyTwoHoursForTheGdpr()
    {
        var answer = await AskAsync($$"""{"country":"DE","regime":"gdpr","awareAt":"{{Aware}}"}""");

        Assert.Equal("2026-11-13T09:17:00+01:00", (string?)Stage(answer, "notification")["due"]);
        Assert.Null(Stage(answer, "data-subject-communication")["due"]);
    }

    [Theory]
    [InlineData("""{"country":"DE","awareAt":"2026-11-10T09:17:00"}""", "instant-without-offset", "awareAt", "+01:00")]
    [InlineData("""{"country":"DE","awareAt":"2027-10-31T02:30:00"}""", "instant-without-offset", "awareAt", "twice: +02:00 and +01:00")]
    [InlineData("""{"country":"DE","handledAt":"2027-03-28T02:30"}""", "instant-without-offset", "handledAt", "skips")]
    [InlineData("""{"country":"DE","awareAt":"yesterday"}""", "instant-malformed", "awareAt", "ISO 8601")]
    [InlineData("""{"country":"DE","awareAt":"2026-11-10"}""", "instant-malformed", "awareAt", "ISO 8601")]
    [InlineData("""{"country":"DE","awareAt":"1999-11-10T00:00:00Z"}""", "instant-out-of-range", "awareAt", "2000")]
    [InlineData("""{"country":"DE","dutyStartsAt":"2026-11-10T00:00:00"}""", "instant-without-offset", "dutyStartsAt", "+01:00")]
    [InlineData("""{"country":"Atlantis"}""", "country-unknown", "country", "'Atlantis'")]
    [InlineData("""{}""", "country-unknown", "country", "Nothing")]
    [InlineData("""{"country":"DE","regime":"dora"}""", "regime-unknown", "regime", "'dora'")]
    [InlineData("""{"country":"DE","entityTypes":["I.99"]}""", "entity-type-unknown", "entityTypes", "'I.99'")]
    [InlineData("""{"country":"DE","zone":"Mars/Base"}""", "zone-unknown", "zone", "'Mars/Base'")]
    [InlineData("""{"country":"DE","dutyNoticeOn":"2026-05-31"}""", "no-duty-start-rule", "dutyNoticeOn", "DE")]
    [InlineData("""{"country":"IT","dutyNoticeOn":"31.5.2026"}""", "date-malformed", "dutyNoticeOn", "2026-11-10")]
    public async Task RefusesByFieldAndRule(string body, string rule, string field, string says)
    {
        var exchange = await SendAsync(body);

        Assert.Equal(400, exchange.Status);
        Assert.Equal("urn:nis2functions:problem:" + rule, (string?)exchange.Json["type"]);
        Assert.Equal(field, (string?)exchange.Json["field"]);
        Assert.Contains(says, (string?)exchange.Json["detail"]);
    }

    private static JsonObject Stage(JsonNode answer, string stage) =>
        answer["stages"]!.AsArray().Single(one => (string?)one!["stage"] == stage)!.AsObject();

    private static async Task<JsonNode> AskAsync(string body)
    {
        var exchange = await SendAsync(body);
        Assert.True(exchange.Status == 200, exchange.Text);
        return exchange.Json;
    }

    private static async Task<Exchange> SendAsync(string body)
    {
        var exchange = new Exchange("POST", body);
        return await exchange.AnswerAsync(new DeadlineFunctions().ComputeDeadlines(exchange.Request, default));
    }
}
