using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Nis2Functions.Tests.Events;

/// <summary>
/// Checks JSON against the part of JSON Schema 2020-12 that the catalogue uses. Stricter than a consumer needs to be: a property that the
/// schema does not name is a fault here, because the catalogue must name all.
/// </summary>
internal static class SchemaValidator
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "title", "description", "examples", "type", "format", "enum", "const", "items", "properties", "required",
        "additionalProperties", "pattern", "minLength",
    };

    public static IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string at = "$")
    {
        var rules = schema.AsObject();
        if (rules.Select(rule => rule.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            return [$"{at}: nobody here checks '{unknown}'"];
        if (rules["type"] is { } type && !IsOf((string)type!, value))
            return [$"{at} is no {type}"];
        if (rules["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
            return [$"{at} is none of {words.ToJsonString()}"];
        if (rules["const"] is { } constant && !JsonNode.DeepEquals(constant, value))
            return [$"{at} is not {constant.ToJsonString()}"];
        if (rules["format"] is { } format && !HasFormat((string)format!, (string)value!))
            return [$"{at} is no {format}"];
        return value switch
        {
            JsonArray list when rules["items"] is { } items => list.SelectMany((item, i) => Faults(items, item, $"{at}[{i}]")),
            JsonObject members => Members(rules, members, at),
            _ => [],
        };
    }

    private static IEnumerable<string> Members(JsonObject rules, JsonObject members, string at)
    {
        foreach (var name in rules["required"]?.AsArray() ?? [])
        {
            if (!members.ContainsKey((string)name!))
                yield return $"{at}.{name} is missing";
        }

        foreach (var (name, value) in members)
        {
            var rule = rules["properties"]?[name] ?? rules["additionalProperties"];
            if (rule is null && rules.ContainsKey("properties"))
                yield return $"{at}.{name} is not in the schema";
            else if (rule is not null)
            {
                foreach (var fault in Faults(rule, value, $"{at}.{name}"))
                    yield return fault;
            }
        }
    }

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value!.ToJsonString().All(letter => char.IsAsciiDigit(letter) || letter == '-'),
        _ => false,
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "date-time" => OffsetDateTimePattern.ExtendedIso.Parse(text).Success,
        "date" => LocalDatePattern.Iso.Parse(text).Success,
        "duration" => PeriodPattern.NormalizingIso.Parse(text).Success,
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => false,
    };
}
