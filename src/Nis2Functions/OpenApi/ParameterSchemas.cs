using System.Text.Json.Nodes;

namespace Nis2Functions.OpenApi;

/// <summary>Parameters outside the body. A query parameter of one name means the same on every route.</summary>
internal static class ParameterSchemas
{
    public static JsonObject Path(string name) => Parameter("path", name, Text(), required: true);

    public static JsonObject Query(string name) => Parameter("query", name, name switch
    {
        "take" => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 100, ["default"] = 50 },
        // A version within one subject, else what an answer before called so.
        "after" => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0 },
        "asOf" or "from" or "to" => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        "open" or "exercise" or "overdue" => new JsonObject { ["type"] = "boolean" },
        _ => Text(),
    });

    public static JsonObject Header(string name, string description)
    {
        var parameter = Parameter("header", name, Text());
        parameter["description"] = description;
        return parameter;
    }

    public static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Parameter(string where, string name, JsonObject schema, bool required = false) =>
        new() { ["name"] = name, ["in"] = where, ["required"] = required, ["schema"] = schema };
}
