using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Http;

public sealed class RouteFunctions
{
    [Function("Named")]
    public string Named([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => $"named {request.Method}";

    [Function("Root")]
    public string Root(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) =>
        $"root {request.Path}";

    [Function("Text")]
    public static string Text(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id}")] HttpRequest request, string id) => id;

    [Function("TextPost")]
    public Task<string> TextPost(
        [HttpTrigger(AuthorizationLevel.Anonymous, "Post", "PUT", Route = "items/{id}")] HttpRequest request, string id) =>
        Task.FromResult($"{request.Method} {id}");

    [Function("Typed")]
    public string Typed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "typed/{number:int}/{big:long}/{id:guid}/{flag:bool}")]
        HttpRequest request, int number, long big, Guid id, bool flag) => $"{number} {big} {id} {flag}";

    [Function("Optional")]
    public string Optional(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "optional/{name}/{page:int?}")] HttpRequest request,
        string name,
        int? page) => $"{name} {page?.ToString() ?? "first"}";

    [Function("Nothing")]
    public void Nothing([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nothing")] HttpRequest request) =>
        request.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
}
