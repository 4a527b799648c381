using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Http;

public sealed class RouteFunctions
{
    [Function("Named")]
    public IResult Named([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text($"named {request.Method}");

    [Function("Root")]
    public IResult Root(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) =>
        Results.Text($"root {request.Path}");

    [Function("Text")]
    public static IResult Text(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id}")] HttpRequest request, string id) => Results.Text(id);

    [Function("TextPost")]
    public Task<IResult> TextPost(
        [HttpTrigger(AuthorizationLevel.Anonymous, "Post", "PUT", Route = "items/{id}")] HttpRequest request, string id) =>
        Task.FromResult(Results.Text($"{request.Method} {id}"));

    [Function("Typed")]
    public IResult Typed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "typed/{number:int}/{big:long}/{id:guid}/{flag:bool}")]
        HttpRequest request, int number, long big, Guid id, bool flag) => Results.Text($"{number} {big} {id} {flag}");

    [Function("Optional")]
    public IResult Optional(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "optional/{name}/{page:int?}")] HttpRequest request,
        string name,
        int? page) => Results.Text($"{name} {page?.ToString() ?? "first"}");

    [Function("Nothing")]
    public void Nothing([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nothing")] HttpRequest request) =>
        request.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
}
