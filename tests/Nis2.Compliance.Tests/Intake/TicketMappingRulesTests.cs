using System.Text.Json;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Intake;

public sealed class TicketMappingRulesTests
{
    private static readonly TicketShape Shape = new(
        "event", ["{/id}"], [new ActionRule(["{/type}"], new Dictionary<string, MappedAction> { ["created"] = MappedAction.Opened })]);

    private static readonly TicketMapping Mapping = new("ours", [Shape]);

    [Fact]
    public void TakesTheLeastThatAMappingCanBe() => Assert.Null(TicketMappingRules.Check(Mapping));

    [Fact]
    public void IsReadBackAsItWasWritten()
    {
        var written = JsonSerializer.Serialize(Mapping, DomainJson.Options);

        var read = JsonSerializer.Deserialize<TicketMapping>(written, DomainJson.Options);

        Assert.Equal(written, JsonSerializer.Serialize(read, DomainJson.Options));
    }

    public static TheoryData<string, TicketMapping> Refused() => new()
    {
        { "system", Mapping with { System = " " } },
        { "shapes", Mapping with { Shapes = [] } },
        { "shapes", Mapping with { Shapes = [.. Enumerable.Repeat(Shape, TicketMappingRules.MostShapes + 1)] } },
        { "deliveryId[0]", Mapping with { DeliveryId = ["{id}"] } },
        { "deliveryId[0]", Mapping with { DeliveryId = ["{#Authorization}"] } },
        { "deliveryId[1]", Mapping with { DeliveryId = ["{/id}", "{#X-Hub-Signature}"] } },
        { "deliveryId[0]", Mapping with { DeliveryId = ["always"] } },
        { "shapes[0].ticketId[1]", With(Shape with { TicketId = ["{/id}", "one"] }) },
        { "shapes", Mapping with { Shapes = [.. Enumerable.Range(0, 9).Select(HeaderPair)] } },
        { "shapes[0].name", With(Shape with { Name = new string('n', 41) }) },
        { "shapes[1].ticketId", Mapping with { Shapes = [Shape, Shape with { TicketId = [] }] } },
        { "shapes[0].ticketId[0]", With(Shape with { TicketId = [new string('x', TextTemplate.Longest + 1)] }) },
        { "shapes[0].each", With(Shape with { Each = "/alerts/*" }) },
        { "shapes[0].each", With(Shape with { Each = "alerts" }) },
        { "shapes[0].action", With(Shape with { Action = [] }) },
        { "shapes[0].action[0].from", With(Shape with { Action = [new ActionRule([], new Dictionary<string, MappedAction>())] }) },
        { "shapes[0].action[0].words", With(Shape with { Action = [new ActionRule(["{/a}"], ManyWords())] }) },
        { "shapes[0].when[0].text", With(Shape with { When = [new ShapeCondition("{/a")] }) },
        { "shapes[0].when[0].in[0]", With(Shape with { When = [new ShapeCondition("{/a}") { In = [new string('w', 101)] }] }) },
        { "shapes[0].title[0]", With(Shape with { Title = ["{/" + string.Join('/', Enumerable.Repeat("a", 17)) + "}"] }) },
        { "shapes[0].createdAt.from", With(Shape with { CreatedAt = new TimeRule([], TimeFormat.Iso) }) },
        { "shapes[0].labels[0].splitAt", With(Shape with { Labels = [new ListRule("{/tags}", string.Empty)] }) },
        { "shapes[0].link[0]", With(Shape with { Link = ["{?code}"] }) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void RefusesAndNamesTheField(string field, TicketMapping mapping) =>
        Assert.Equal(field, TicketMappingRules.Check(mapping)?.Field);

    [Fact]
    public void NamesTheFieldBelowItsPlace() =>
        Assert.Equal("mapping.shapes", TicketMappingRules.Check(Mapping with { Shapes = [] }, "mapping")?.Field);

    private static TicketMapping With(TicketShape shape) => Mapping with { Shapes = [shape] };

    private static TicketShape HeaderPair(int number) => Shape with { Title = [$"{{#X-A-{number}}} {{#X-B-{number}}}"] };

    private static Dictionary<string, MappedAction> ManyWords() =>
        Enumerable.Range(0, 201).ToDictionary(number => number.ToString(), _ => MappedAction.Updated);
}
