using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Http;

public sealed class ResultFunctions(ResultFunctions.Greeter greeter)
{
    [Function("Result")]
    public IResult Result([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "result")] HttpRequest request) =>
        Results.Json(new { Greeting = greeter.Greeting }, statusCode: StatusCodes.Status202Accepted);

    [Function("Action")]
    public async Task<IActionResult> Action([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "action")] HttpRequest request)
    {
        await Task.Yield();
        return new ObjectResult(new { Greeting = greeter.Greeting }) { StatusCode = StatusCodes.Status201Created };
    }

    [Function("File")]
    public IActionResult File([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "file")] HttpRequest request) =>
        new FileStreamResult(new MemoryStream([1, 2, 3]), "application/octet-stream") { FileDownloadName = "a.bin" };

    [Function("Concrete")]
    public ValueTask<NotFoundResult> Concrete(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "concrete")] HttpRequest request) => new(new NotFoundResult());

    [Function("Echo")]
    public async Task<IResult> Echo(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "echo")] HttpRequest request,
        FunctionContext context,
        CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(cancellation);
        return Results.Text($"{context.FunctionDefinition.Name} {ReferenceEquals(context.GetHttpContext(), request.HttpContext)} {body}");
    }

    [Function("Throws")]
    public IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws")] HttpRequest request) =>
        throw new InvalidOperationException("the secret detail");

    public sealed record Greeter(string Greeting);
}
