using System.Text.Json.Nodes;
using Nis2.Compliance.Obligations;
using Nis2Functions.OpenApi;
using NodaTime;

namespace Nis2Functions.Tests.OpenApi;

public sealed class SchemaSetTests
{
    private readonly SchemaSet schemas = new();

    [Fact]
    public void WritesTimesAsFormats()
    {
        schemas.Taken(typeof(Times));
        var properties = schemas.Components["Times"]!["properties"]!;
        Assert.Equal("date-time", Format(properties["at"]));
        Assert.Equal("date", Format(properties["on"]));
        Assert.Equal("duration", Format(properties["takes"]));
        Assert.Equal("duration", Format(properties["every"]));
        Assert.Equal(["string", "null"], properties["perhaps"]!["type"]!.AsArray().Select(type => type!.GetValue<string>()));
        Assert.Equal("date-time", Format(properties["perhaps"]));
    }

    [Fact]
    public void WritesEnumsAsTheirWords()
    {
        schemas.Taken(typeof(Outer));
        var words = schemas.Components["Outer"]!["properties"]!["force"]!["enum"]!.AsArray();
        Assert.Equal(["law", "guidance", "contract", "own-rule", "expectation"], words.Select(word => word!.GetValue<string>()));
    }

    [Fact]
    public void RefersToRecordsByName()
    {
        var schema = schemas.Taken(typeof(Outer));
        Assert.Equal("#/components/schemas/Outer", schema["$ref"]!.GetValue<string>());
        var properties = schemas.Components["Outer"]!["properties"]!;
        Assert.Equal("#/components/schemas/Inner", properties["one"]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/Inner", properties["many"]!["items"]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/Inner", properties["maybe"]!["anyOf"]![0]!["$ref"]!.GetValue<string>());
        Assert.Equal("object", schemas.Components["Inner"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void RequiresOfAnAnswerOnlyWhatIsNeverNull()
    {
        schemas.Taken(typeof(Inner));
        Assert.Equal(["name", "nick"], Required("Inner"));
        schemas.Answered(typeof(Inner));
        Assert.Equal(["name"], Required("Inner"));
    }

    [Fact]
    public void NamesGenericsAfterTheirArguments() =>
        Assert.Equal("#/components/schemas/PageOfInner", schemas.Answered(typeof(Page<Inner>))["$ref"]!.GetValue<string>());

    [Fact]
    public void RefusesTwoTypesOfOneName()
    {
        schemas.Taken(typeof(Inner));
        Assert.Throws<InvalidOperationException>(() => schemas.Taken(typeof(Elsewhere.Inner)));
    }

    private static string Format(JsonNode? schema) => schema!["format"]!.GetValue<string>();

    private IEnumerable<string> Required(string name) =>
        schemas.Components[name]!["required"]!.AsArray().Select(field => field!.GetValue<string>());

    private sealed record Times(Instant At, LocalDate On, Duration Takes, Period Every, Instant? Perhaps);

    private sealed record Outer(Force Force, Inner One, IReadOnlyList<Inner> Many, Inner? Maybe = null);

    private sealed record Inner(string Name, string? Nick);

    private sealed record Page<T>(IReadOnlyList<T> Items);

    private static class Elsewhere
    {
        public sealed record Inner(int Number);
    }
}
