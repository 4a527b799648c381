using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Tests.Events;

/// <summary>One event type of the catalogue: the schema of its <c>data</c>, and its golden file's facts as example.</summary>
internal sealed record EventDocument(Type Type, string Name, int Version, string When, IReadOnlyList<string> Erasable, JsonObject Schema)
{
    public string File => $"{Name}.v{Version}.json";

    public static IReadOnlyList<EventDocument> All { get; } =
        [.. Kinds().SelectMany(kind => kind.EventTypes).Append(typeof(ErasedEvent)).Distinct().Select(Of)
            .OrderBy(one => one.Name, StringComparer.Ordinal)];

    public JsonObject Write()
    {
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:nis2:event:{Name}:{Version}",
            ["title"] = $"nis2.{Name}",
            ["description"] = When,
        };
        foreach (var (key, value) in Schema)
            whole[key] = value?.DeepClone();
        whole["examples"] = new JsonArray(Golden(Name, Version).Facts.DeepClone());
        return whole;
    }

    public static StoredFacts Golden(string name, int version) => JsonSerializer.Deserialize<StoredFacts>(
        System.IO.File.ReadAllText(Checkout.Of("tests", "Nis2.Compliance.Tests", "Golden", $"{name}.v{version}.json")),
        DomainJson.Options)!;

    private static IEnumerable<ISubjectKind> Kinds() => typeof(ISubjectKind).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISubjectKind)))
        .Select(type => (ISubjectKind)Activator.CreateInstance(type)!);

    private static EventDocument Of(Type type)
    {
        var name = type.GetCustomAttribute<EventTypeAttribute>()!;
        var source = SourceComments.Of(type);
        var erasable = Erasables(type).Order(StringComparer.Ordinal).ToList();
        var schema = DataSchema.Of(type, source);
        foreach (var gone in erasable)
            schema["properties"]!.AsObject().Remove(gone);
        return new EventDocument(type, name.Name, name.SchemaVersion, WhenTexts.Of(name.Name, source), erasable, schema);
    }

    private static IEnumerable<string> Erasables(Type type) => type.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Where(parameter => parameter.IsDefined(typeof(ErasableAttribute)))
        .Select(parameter => parameter.Name!)
        .Concat(type.GetProperties().Where(property => property.IsDefined(typeof(ErasableAttribute))).Select(property => property.Name))
        .Distinct()
        .Select(JsonNamingPolicy.CamelCase.ConvertName);
}
