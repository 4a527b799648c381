using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2Functions.Tests.Events;

/// <summary>JSON Schema 2020-12 of what a record is written as: what is null is not written. Self-contained, without references.</summary>
internal static class DataSchema
{
    private static readonly Dictionary<Type, string> Formats = new()
    {
        [typeof(Instant)] = "date-time",
        [typeof(LocalDate)] = "date",
        [typeof(Duration)] = "duration",
        [typeof(Period)] = "duration",
    };

    public static JsonObject Of(Type type, SourceComments source)
    {
        var schema = Of(type).AsObject();
        schema["type"] = "object";
        foreach (var (name, text) in source.Parameters)
        {
            if (schema["properties"]?[JsonNamingPolicy.CamelCase.ConvertName(name)] is JsonObject property)
                property["description"] = text;
        }

        DropDefaults(schema);
        return schema;
    }

    // Every default is null, which is never written.
    private static void DropDefaults(JsonNode? schema)
    {
        if (schema is not JsonObject whole)
            return;
        whole.Remove("default");
        foreach (var (_, property) in whole["properties"]?.AsObject() ?? [])
            DropDefaults(property);
        DropDefaults(whole["items"]);
        DropDefaults(whole["additionalProperties"]);
    }

    private static JsonNode Of(Type type) => DomainJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => Transform(context.TypeInfo, schema),
    });

    private static JsonNode Transform(JsonTypeInfo type, JsonNode schema)
    {
        if (Formatted(type.Type) is { } text)
            return text;
        if (schema is not JsonObject whole)
            return schema.GetValueKind() == JsonValueKind.True ? new JsonObject() : schema;
        if (whole.ContainsKey("$ref"))
            return Of(type.Type);
        if (whole["type"] is JsonArray types)
            whole["type"] = types.Single(one => one!.GetValue<string>() != "null")!.DeepClone();
        if (whole["enum"] is JsonArray words)
            whole["enum"] = new JsonArray([.. words.Where(word => word is not null).Select(word => word!.DeepClone())]);

        // A property with a default of such a type is not shown to this method.
        foreach (var property in type.Properties)
        {
            if (whole["properties"]?[property.Name] is not null && Formatted(property.PropertyType) is { } formatted)
                whole["properties"]![property.Name] = formatted;
        }

        return whole;
    }

    private static JsonObject? Formatted(Type type) => Formats.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var format)
        ? new JsonObject { ["type"] = "string", ["format"] = format }
        : null;
}
