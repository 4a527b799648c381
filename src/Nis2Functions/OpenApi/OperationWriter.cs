using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Nis2Functions.OpenApi;

/// <summary>Writes one function as an OpenAPI operation.</summary>
internal sealed class OperationWriter(SchemaSet schemas)
{
    public const string ProblemSchema = "Problem";
    public const string SecurityScheme = "bearer";
    private const string Json = "application/json";

    private static readonly int[] BodyProblems =
        [StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType];

    public JsonObject Write(HttpFunction function, string method)
    {
        var operation = new JsonObject
        {
            ["operationId"] = function.Methods.Count == 1 ? function.Name : function.Name + method,
            ["summary"] = function.Operation.Summary,
            ["tags"] = new JsonArray(function.Area),
        };
        var parameters = Parameters(function).ToArray<JsonNode>();
        if (parameters.Length > 0)
            operation["parameters"] = new JsonArray(parameters);
        if (RequestBody(function.Operation) is { } body)
            operation["requestBody"] = body;
        operation["responses"] = Responses(function);
        if (function.Access.Open)
            return operation;
        operation["security"] = new JsonArray(new JsonObject { [SecurityScheme] = new JsonArray() });
        if (function.Access.Roles.Count > 0)
            operation["x-nis2-roles"] = new JsonArray([.. function.Access.Roles.Select(role => JsonValue.Create(role.ToString()))]);
        return operation;
    }

    private static IEnumerable<JsonObject> Parameters(HttpFunction function)
    {
        foreach (var name in function.Route.Parameters)
            yield return ParameterSchemas.Path(name);
        foreach (var name in function.Operation.Query)
            yield return ParameterSchemas.Query(name);
        if (!function.Operation.Command)
            yield break;
        yield return ParameterSchemas.Header("If-Match", "The ETag of the version that the command is meant for.");
        yield return ParameterSchemas.Header(
            "Idempotency-Key", "The same key from the same caller is carried out once, however often it is sent.");
    }

    private JsonObject? RequestBody(OperationAttribute operation)
    {
        if (operation.Request is { } type)
            return new JsonObject { ["required"] = true, ["content"] = Content(Json, schemas.Taken(type)) };
        return operation.Consumes is { } media ? new JsonObject { ["required"] = true, ["content"] = Content(media, null) } : null;
    }

    private JsonObject Responses(HttpFunction function)
    {
        var operation = function.Operation;
        var responses = new JsonObject { [Text(operation.Status)] = Success(operation) };
        foreach (var status in ProblemStatuses(function))
            responses[Text(status)] = Problem(status);
        return responses;
    }

    private JsonObject Success(OperationAttribute operation)
    {
        var success = new JsonObject { ["description"] = ReasonPhrases.GetReasonPhrase(operation.Status) };
        var headers = new JsonObject();
        if (IsVersioned(operation.Response))
            headers["ETag"] = new JsonObject { ["schema"] = ParameterSchemas.Text() };
        if (operation.Status == StatusCodes.Status201Created)
            headers["Location"] = new JsonObject { ["schema"] = ParameterSchemas.Text() };
        if (headers.Count > 0)
            success["headers"] = headers;
        if (operation.Response is { } type)
            success["content"] = Content(Json, schemas.Answered(type));
        else if (operation.Produces is { } media)
            success["content"] = Content(media, null);
        return success;
    }

    private static SortedSet<int> ProblemStatuses(HttpFunction function)
    {
        var statuses = new SortedSet<int>(function.Operation.AllProblems) { StatusCodes.Status503ServiceUnavailable };
        if (!function.Access.Open)
            statuses.UnionWith([StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound]);
        if (function.Operation.Request is not null)
            statuses.UnionWith(BodyProblems);
        if (function.Operation.Query.Length > 0)
            statuses.Add(StatusCodes.Status400BadRequest);
        return statuses;
    }

    private static JsonObject Problem(int status) => new()
    {
        ["description"] = ReasonPhrases.GetReasonPhrase(status),
        ["content"] = Content("application/problem+json", new JsonObject { ["$ref"] = $"#/components/schemas/{ProblemSchema}" }),
    };

    // A subject's view carries its version, and the answer the same as ETag.
    private static bool IsVersioned(Type? response) => response?.GetProperty("Version")?.PropertyType == typeof(int);

    private static JsonObject Content(string media, JsonNode? schema) =>
        new() { [media] = schema is null ? new JsonObject() : new JsonObject { ["schema"] = schema } };

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
