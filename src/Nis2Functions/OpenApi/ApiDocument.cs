using System.Reflection;
using System.Text.Json.Nodes;

namespace Nis2Functions.OpenApi;

/// <summary>The OpenAPI 3.1 document of an assembly's HTTP functions, made once.</summary>
public sealed class ApiDocument(Assembly assembly)
{
    private readonly Lazy<string> text = new(() => Write(HttpFunction.In(assembly)).ToJsonString());

    public string Text => text.Value;

    private static JsonObject Write(IReadOnlyList<HttpFunction> functions)
    {
        var schemas = new SchemaSet();
        var writer = new OperationWriter(schemas);
        var paths = new JsonObject();
        foreach (var function in functions)
        {
            foreach (var method in function.Methods)
            {
                if (paths[function.Route.Path] is not JsonObject path)
                    paths[function.Route.Path] = path = [];
                path.Add(method.ToLowerInvariant(), writer.Write(function, method));
            }
        }

        var components = schemas.Components;
        components.Add(OperationWriter.ProblemSchema, Problem());
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = Info(),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = components, ["securitySchemes"] = SecuritySchemes() },
        };
    }

    private static JsonObject Info() => new()
    {
        ["title"] = "Nis2Functions",
        ["summary"] = "Keeps an organisation inside NIS2: clocks, duties, proof.",
        ["version"] = "1",
        ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
    };

    private static JsonObject SecuritySchemes() => new()
    {
        [OperationWriter.SecurityScheme] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" },
    };

    private static JsonObject Problem() => new()
    {
        ["type"] = "object",
        ["description"] = "RFC 9457 problem details; type is stable for each rule.",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["format"] = "uri" },
            ["title"] = ParameterSchemas.Text(),
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = ParameterSchemas.Text(),
            ["field"] = Described("What of the request is at fault, in the request's own spelling."),
            ["source"] = Described("The rule's legal source where it has one."),
        },
        ["required"] = new JsonArray("type", "title", "status", "detail"),
    };

    private static JsonObject Described(string description)
    {
        var text = ParameterSchemas.Text();
        text["description"] = description;
        return text;
    }
}
