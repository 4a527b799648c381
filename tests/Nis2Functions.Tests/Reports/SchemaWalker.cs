using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nis2Functions.Tests.Reports;

/// <summary>Finds what of a document a JSON schema does not allow, by the keywords that our schemas use.</summary>
internal sealed class SchemaWalker(JsonObject document)
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "$id", "title", "$defs", "$ref", "type", "format", "enum", "anyOf", "properties", "required", "items", "pattern",
        "description", "default",
    ];

    /// <summary>Empty where the value is as the schema says; else path and rule of each fault.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value) => [.. Faults(document, value, "$")];

    // What a schema does not name is a fault as well: a published schema that is silent about a property describes nothing.
    private IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string path)
    {
        var rules = schema.AsObject();
        if (rules.Select(rule => rule.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            return [$"{path}: the walker does not know '{unknown}'"];
        var faults = new List<string>();
        if (rules["$ref"] is { } reference)
            faults.AddRange(Faults(Definition((string)reference!), value, path));
        if (rules["anyOf"] is JsonArray any && any.All(one => Faults(one!, value, path).Any()))
            faults.Add($"{path}: none of anyOf: {string.Join(", ", any.Select(one => Faults(one!, value, path).First()))}");
        if (rules["type"] is { } type && !Types(type).Contains(TypeOf(value))
            && !(TypeOf(value) == "integer" && Types(type).Contains("number")))
            faults.Add($"{path}: {TypeOf(value)} where {type.ToJsonString()} is allowed");
        if (rules["enum"] is JsonArray values && !values.Any(one => JsonNode.DeepEquals(one, value)))
            faults.Add($"{path}: {value?.ToJsonString()} is none of {values.ToJsonString()}");
        if (value is JsonObject whole)
            faults.AddRange(OfObject(rules, whole, path));
        if (value is JsonArray list && rules["items"] is { } items)
            faults.AddRange(list.SelectMany((item, index) => Faults(items, item, $"{path}[{index}]")));
        return faults;
    }

    private IEnumerable<string> OfObject(JsonObject rules, JsonObject whole, string path)
    {
        foreach (var name in rules["required"]?.AsArray() ?? [])
        {
            if (!whole.ContainsKey((string)name!))
                yield return $"{path}.{name} is missing";
        }

        if (rules["properties"] is not JsonObject properties)
            yield break;
        foreach (var (name, value) in whole)
        {
            if (properties[name] is not { } property)
                yield return $"{path}.{name} stands in no schema";
            else
                foreach (var fault in Faults(property, value, $"{path}.{name}"))
                    yield return fault;
        }
    }

    private JsonNode Definition(string reference) => document["$defs"]![reference["#/$defs/".Length..]]
        ?? throw new InvalidOperationException($"{reference} leads nowhere.");

    private static IReadOnlyList<string> Types(JsonNode type) =>
        type is JsonArray many ? [.. many.Select(one => (string)one!)] : [(string)type!];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => decimal.IsInteger(value.GetValue<JsonElement>().GetDecimal()) ? "integer" : "number",
    };
}
