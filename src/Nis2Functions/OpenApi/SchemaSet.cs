using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2Functions.OpenApi;

/// <summary>JSON schemas of what functions take and answer, with every record as a component of its own.</summary>
internal sealed class SchemaSet
{
    private static readonly Dictionary<Type, string> Formats = new()
    {
        [typeof(Instant)] = "date-time",
        [typeof(LocalDate)] = "date",
        [typeof(Duration)] = "duration",
        [typeof(Period)] = "duration",
    };

    private readonly SortedDictionary<string, (Type Type, JsonNode Schema)> components = new(StringComparer.Ordinal);

    public JsonObject Components =>
        new(components.Select(component => KeyValuePair.Create(component.Key, (JsonNode?)component.Value.Schema.DeepClone())));

    /// <summary>The schema of a request's body.</summary>
    public JsonNode Taken(Type type) => Of(type, answered: false);

    /// <summary>The schema of an answer's body: what may be null may be absent there.</summary>
    public JsonNode Answered(Type type) => Of(type, answered: true);

    private JsonNode Of(Type type, bool answered) =>
        JsonSchemaExporter.GetJsonSchemaAsNode(DomainJson.Options, type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(context.TypeInfo, schema, answered),
        });

    private JsonNode Transform(JsonTypeInfo type, JsonNode schema, bool answered)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (Formats.TryGetValue(plain, out var format))
            return Text(format, nullable: plain != type.Type);
        // A type that comes again points to where it stood first, which is within a component of its own by now.
        if (schema is JsonObject again && again.ContainsKey("$ref"))
            return Of(type.Type, answered);
        // "Anything" may be written as true, which few tools read.
        if (schema.GetValueKind() == JsonValueKind.True)
            return new JsonObject();
        if (type.Kind != JsonTypeInfoKind.Object || schema is not JsonObject whole || !whole.ContainsKey("properties"))
            return schema;
        var nullable = AllowsNull(whole);
        whole["type"] = "object";
        if (answered)
            DropNullable(whole);
        Register(Name(plain), plain, whole, answered);
        var reference = new JsonObject { ["$ref"] = $"#/components/schemas/{Name(plain)}" };
        return nullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private void Register(string name, Type type, JsonNode schema, bool answered)
    {
        if (components.TryGetValue(name, out var standing) && standing.Type != type)
            throw new InvalidOperationException($"{standing.Type.FullName} and {type.FullName} would share the schema name {name}.");
        if (answered || standing.Type is null)
            components[name] = (type, schema);
    }

    private static void DropNullable(JsonObject whole)
    {
        if (whole["required"] is not JsonArray required)
            return;
        var properties = whole["properties"]!.AsObject();
        var kept = required.Select(name => name!.GetValue<string>()).Where(name => !AllowsNull(properties[name])).ToArray();
        whole.Remove("required");
        if (kept.Length > 0)
            whole["required"] = new JsonArray([.. kept.Select(name => JsonValue.Create(name))]);
    }

    private static bool AllowsNull(JsonNode? schema) => schema switch
    {
        JsonObject { } whole when whole["anyOf"] is JsonArray any => any.Any(AllowsNull),
        JsonObject { } whole when whole["type"] is JsonArray types => types.Any(type => type?.GetValue<string>() == "null"),
        JsonObject { } whole when whole["enum"] is JsonArray values => values.Any(value => value is null),
        JsonObject whole => whole["type"] is JsonValue single && single.GetValue<string>() == "null",
        _ => false,
    };

    private static JsonObject Text(string format, bool nullable) => new()
    {
        ["type"] = nullable ? new JsonArray("string", "null") : "string",
        ["format"] = format,
    };

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`')]}Of{string.Concat(type.GetGenericArguments().Select(Name))}"
        : type.Name;
}
