using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;
using NodaTime;
using TicketReported = Nis2Functions.Webhooks.TicketReported;

namespace Nis2Functions.Tests.Webhooks.Presets;

public sealed class MappingEngineTests
{
    private static readonly TicketShape Shape = new("one", ["{/id}"], [Always(MappedAction.Opened)]);

    [Fact]
    public void ComposesTextsOfConstantsPointersAndHeaders()
    {
        var ticket = Ticket(
            Shape with { TicketId = ["{/repository/name}#{/issue/number}"], Link = ["https://desk.example/{#X-Site}/{/issue/number}"] },
            """{"repository": {"name": "acme/ops"}, "issue": {"number": 9007199254740993}}""",
            ("X-Site", "north"));
        Assert.Equal("acme/ops#9007199254740993", ticket.TicketId);
        Assert.Equal("https://desk.example/north/9007199254740993", ticket.Link);
    }

    [Fact]
    public void TakesTheFirstTemplateWithAllItsValues() => Assert.Equal(
        "B", Ticket(Shape with { Title = ["{/a} {/missing}", "{/empty}", "{/list}", "{/b}", "C"] },
            """{"id": 1, "a": "A", "b": "B", "empty": " ", "list": ["L"]}""").Title);

    [Theory]
    [InlineData("{/a~1b}", "slash")]
    [InlineData("{/m~0n}", "tilde")]
    [InlineData("{/~2}", "star")]
    [InlineData("{/list/1}", "second")]
    [InlineData("{/list/01}", null)]
    [InlineData("{/list/9}", null)]
    [InlineData("{/list/-}", null)]
    [InlineData("{/list/*}", "first, second")]
    [InlineData("{/yes}", "true")]
    [InlineData("{/big}", "1502709956288000110")]
    [InlineData("{/id/deeper}", null)]
    public void FollowsPointers(string template, string? text) => Assert.Equal(text, Ticket(
        Shape with { Title = [template] },
        """{"id": 1, "a/b": "slash", "m~n": "tilde", "*": "star", "list": ["first", "second"], "yes": true, "big": 1502709956288000110}""")
        .Title);

    [Fact]
    public void ReadsEveryElementOfAListAsATicket()
    {
        var shape = Shape with { Each = "/alerts", Title = ["{$/name}: {/text}"], Group = ["{$/group}"] };
        var tickets = Tickets(shape, """{"name": "N", "group": "g", "alerts": [{"id": 1, "text": "a"}, {"id": 2, "text": "b"}]}""");
        Assert.Equal(["1", "2"], tickets.Select(ticket => ticket.TicketId));
        Assert.Equal(["N: a", "N: b"], tickets.Select(ticket => ticket.Title));
        Assert.All(tickets, ticket => Assert.Equal("g", ticket.Group));
    }

    [Fact]
    public void ReadsABodyThatIsAList() =>
        Assert.Equal(2, Tickets(Shape with { Each = string.Empty }, """[{"id": 1}, {"id": 2}]""").Count);

    [Theory]
    [InlineData("""{"alerts": [{"id": 1}, {"other": 2}]}""", "no-ticket-in-it")]
    [InlineData("""{"alerts": {}}""", "no-ticket-in-it")]
    [InlineData("""{}""", "no-ticket-in-it")]
    public void UnderstandsAllOfADeliveryOrNothing(string body, string why) =>
        Assert.Equal(why, Assert.IsType<Translation.Unmapped>(Translate(Shape with { Each = "/alerts" }, body)).Why);

    [Fact]
    public void FindsNoTicketInAnEmptyList() =>
        Assert.IsType<Translation.NoTicket>(Translate(Shape with { Each = "/alerts" }, """{"alerts": []}"""));

    [Fact]
    public void LeavesMoreTicketsThanItTakesToAPerson()
    {
        var body = $"[{string.Join(',', Enumerable.Repeat("""{"id": 1}""", 1001))}]";
        Assert.Equal("too-many-tickets", Assert.IsType<Translation.Unmapped>(Translate(Shape with { Each = string.Empty }, body)).Why);
    }

    [Fact]
    public void WritesNoMoreThanItsBudgetOfText()
    {
        var shape = Shape with { Each = "/alerts", Title = [string.Concat(Enumerable.Repeat("{$/long}", TextTemplate.MostParts))] };
        var alerts = string.Join(',', Enumerable.Repeat("""{"id": 1}""", 1000));
        var body = $$"""{"long": "{{new string('x', 100_000)}}", "alerts": [{{alerts}}]}""";
        Assert.Equal("too-much-text", Assert.IsType<Translation.Unmapped>(Translate(shape, body)).Why);
    }

    [Fact]
    public void AsksTheRulesForAnActionInOrder()
    {
        var shape =
            Shape with { Action = [Words("{/state}", ("closed", MappedAction.Resolved)), Words("{/type}", ("made", MappedAction.Opened))] };
        Assert.Equal(TicketAction.Resolved, Ticket(shape, """{"id": 1, "type": "made", "state": " Closed "}""").Action);
        Assert.Equal(TicketAction.Opened, Ticket(shape, """{"id": 1, "type": "MADE", "state": "open"}""").Action);
        Assert.Equal("unknown-action", Assert.IsType<Translation.Unmapped>(Translate(shape, """{"id": 1, "type": "bent"}""")).Why);
    }

    [Fact]
    public void ChoosesAShapeByItsConditions()
    {
        var shape = Shape with
        {
            When = [new ShapeCondition("{/kind}") { In = ["ticket", "case"] }, new ShapeCondition("{/test}") { Not = true }],
        };
        Assert.IsType<Translation.Tickets>(Translate(shape, """{"id": 1, "kind": "Case"}"""));
        Assert.IsType<Translation.Unmapped>(Translate(shape, """{"id": 1, "kind": "user"}"""));
        Assert.IsType<Translation.Unmapped>(Translate(shape, """{"id": 1, "kind": "case", "test": true}"""));
        Assert.IsType<Translation.Unmapped>(Translate(shape, """{"id": 1}"""));
    }

    [Theory]
    [InlineData("9", true, Severity.Critical)]
    [InlineData("HIGH", true, Severity.High)]
    [InlineData("HIGH", false, null)]
    [InlineData("strange", true, null)]
    public void UnderstandsTheTableBeforeTheCommonWords(string word, bool common, Severity? severity)
    {
        var rule = new SeverityRule(["{/level}"], new Dictionary<string, Severity> { ["9"] = Severity.Critical }) { CommonWords = common };
        var ticket = Ticket(Shape with { Severity = rule }, $$"""{"id": 1, "level": "{{word}}"}""");
        Assert.Equal((word, severity), (ticket.SeverityAsSent, ticket.Severity));
    }

    [Theory]
    [InlineData(TimeFormat.Iso, "\"2026-11-10T13:00:00+01:00\"", true)]
    [InlineData(TimeFormat.Iso, "\"2026-11-10T13:00:00+0100\"", true)]
    [InlineData(TimeFormat.Iso, "\"2026-11-10T12:00:00\"", false)]
    [InlineData(TimeFormat.EpochSeconds, "\"1794312000\"", true)]
    [InlineData(TimeFormat.EpochMilliseconds, "1794312000000", true)]
    [InlineData(TimeFormat.EpochNanoseconds, "1794312000000000000", true)]
    [InlineData(TimeFormat.EpochSeconds, "99999999999999999999999999999999999999", false)]
    [InlineData(TimeFormat.EpochSeconds, "\"now\"", false)]
    [InlineData(TimeFormat.Zoneless, "\"2026-11-10T12:00:00Z\"", false)]
    public void MakesAnInstantOnlyOfATimeThatIsOne(TimeFormat format, string sent, bool instant)
    {
        var ticket = Ticket(Shape with { CreatedAt = new TimeRule(["{/at}"], format) }, $$"""{"id": 1, "at": {{sent}}}""");
        Assert.Equal(sent.Trim('"'), ticket.CreatedAt!.AsSent);
        Assert.Equal(instant ? Instant.FromUtc(2026, 11, 10, 12, 0) : null, ticket.CreatedAt.At);
    }

    [Fact]
    public void ReadsListsBesideEachOther()
    {
        var shape = Shape with { Labels = [new ListRule("{/fields/*/name}={/fields/*/value}"), new ListRule("{/tags}", ",")] };
        var body = """{"id": 1, "tags": "x, y,,x", "fields": [{"name": "a", "value": 1}, {"name": "b"}, {"name": "c", "value": 3}]}""";
        Assert.Equal(["a=1", "c=3", "x", "y"], Ticket(shape, body).Labels);
    }

    [Fact]
    public void KeepsTheHeadersThatItReads() =>
        Assert.Equal(["Content-Type", "X-Zammad-Delivery"], MappedSender.All.Single(sender => sender.Kind == "zammad").KeptHeaders);

    [Fact]
    public void NeverThrowsOnAnyJson()
    {
        MappedSender[] senders = [.. MappedSender.All, Sender(Shape with { Each = "/a", Labels = [new ListRule("{/b/*/c}")] })];
        Prop.ForAll(
            AnyJson.Arbitrary,
            json =>
                senders.All(
                    sender => sender.Translate(Deliveries.Of(json)) is not null && sender.DeliveryId(Deliveries.Of(json)) is not ""))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void NeverThrowsOnASampleWithABitFlipped() => Prop.ForAll<int, int>((which, bit) =>
    {
        var bodies = PresetSamples.All.ToList();
        var body = Deliveries.Flip(Encoding.UTF8.GetBytes(bodies[(which & int.MaxValue) % bodies.Count]), bit & 0xFFFF);
        return MappedSender.All.All(sender => sender.Translate(Deliveries.Of(body)) is not null);
    }).QuickCheckThrowOnFailure();

    private static ActionRule Always(MappedAction action) => new([], new Dictionary<string, MappedAction>()) { Otherwise = action };

    private static ActionRule Words(string from, params (string Word, MappedAction Action)[] words) =>
        new([from], words.ToDictionary(word => word.Word, word => word.Action));

    private static MappedSender Sender(TicketShape shape) => new("custom", new TicketMapping("ours", [shape]), [], []);

    private static Translation Translate(TicketShape shape, string body, params (string, string)[] headers) =>
        Sender(shape).Translate(Deliveries.Of(body, headers));

    private static IReadOnlyList<TicketReported> Tickets(TicketShape shape, string body, params (string, string)[] headers) =>
        Assert.IsType<Translation.Tickets>(Translate(shape, body, headers)).Reported;

    private static TicketReported Ticket(TicketShape shape, string body, params (string, string)[] headers) =>
        Assert.Single(Tickets(shape, body, headers));
}
