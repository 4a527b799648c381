using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.OpenApi;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Tests.OpenApi;

public sealed class ApiDocumentTests
{
    private static readonly Assembly App = typeof(ApiDocument).Assembly;
    private static readonly string Text = new ApiDocument(App).Text;
    private static readonly JsonNode Document = JsonNode.Parse(Text)!;

    public static TheoryData<string> HttpFunctions => new(Triggered().Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));

    [Theory]
    [MemberData(nameof(HttpFunctions))]
    public void DescribesEveryFunctionWithItsErrors(string entryPoint)
    {
        var method = Triggered().Single(candidate => $"{candidate.DeclaringType!.FullName}.{candidate.Name}" == entryPoint);
        var described = Operations().Single(operation => operation["operationId"]!.GetValue<string>() == method.Name);
        var statuses = described["responses"]!.AsObject().Select(response => response.Key).ToHashSet();
        var expected = method.GetCustomAttribute<OperationAttribute>()!.AllProblems.Append(503);
        if (method.IsDefined(typeof(AccessAttribute)))
            expected = expected.Concat([401, 403, 404]);
        Assert.Superset(expected.Select(status => status.ToString()).ToHashSet(), statuses);
    }

    [Theory]
    [MemberData(nameof(HttpFunctions))]
    public void EveryFunctionStatesWhoMayCallIt(string entryPoint)
    {
        var method = Triggered().Single(candidate => $"{candidate.DeclaringType!.FullName}.{candidate.Name}" == entryPoint);
        Assert.True(method.IsDefined(typeof(AccessAttribute)) ^ method.IsDefined(typeof(OpenAccessAttribute)));
        Assert.Equal(AuthorizationLevel.Anonymous, Trigger(method)!.AuthLevel);
    }

    [Fact]
    public void IsValid()
    {
        var read = OpenApiDocument.Parse(Text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void DescribesAsManyOperationsAsThereAreTriggers() =>
        Assert.Equal(Triggered().Sum(method => Trigger(method)!.Methods!.Length), Operations().Count());

    [Fact]
    public void OperationIdsAreUnique()
    {
        var ids = Operations().Select(operation => operation["operationId"]!.GetValue<string>()).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void EveryReferenceResolves()
    {
        var schemas = Document["components"]!["schemas"]!.AsObject();
        var references = References(Document).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            const string Prefix = "#/components/schemas/";
            Assert.StartsWith(Prefix, reference);
            Assert.True(schemas.ContainsKey(reference[Prefix.Length..]), reference);
        });
    }

    [Fact]
    public void EveryPathParameterIsDeclared() => Assert.All(Document["paths"]!.AsObject(), path =>
    {
        var named = path.Key.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')]).ToList();
        Assert.All(path.Value!.AsObject(), operation => Assert.Equal(named, PathParameters(operation.Value!)));
    });

    private static IEnumerable<MethodInfo> Triggered() =>
        from type in App.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(FunctionAttribute)) && Trigger(method) is not null
        select method;

    private static HttpTriggerAttribute? Trigger(MethodInfo method) =>
        method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes<HttpTriggerAttribute>()).FirstOrDefault();

    private static IEnumerable<JsonNode> Operations() =>
        Document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    private static IEnumerable<string> PathParameters(JsonNode operation) =>
        from parameter in operation["parameters"]?.AsArray() ?? []
        where parameter["in"]!.GetValue<string>() == "path"
        select parameter["name"]!.GetValue<string>();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject whole when whole["$ref"] is JsonValue reference => [reference.GetValue<string>()],
        JsonObject whole => whole.SelectMany(member => References(member.Value)),
        JsonArray many => many.SelectMany(References),
        _ => [],
    };
}
