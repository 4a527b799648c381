using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Security;

namespace Nis2Functions.Tests;

/// <summary>A request and its answer, without a server.</summary>
internal sealed class Exchange
{
    private readonly DefaultHttpContext context = new()
    {
        RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider(),
    };

    private readonly MemoryStream answer = new();

    public Exchange(string method = "GET", string? body = null, string type = "application/json")
    {
        context.Request.Method = method;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost:7071");
        context.Response.Body = answer;
        if (body is null)
            return;
        context.Request.ContentType = type;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
    }

    public HttpRequest Request => context.Request;

    public int Status => context.Response.StatusCode;

    public IHeaderDictionary Headers => context.Response.Headers;

    public string Text => Encoding.UTF8.GetString(answer.ToArray());

    public JsonNode Json => JsonNode.Parse(Text)!;

    public Exchange As(string principal, params Role[] roles)
    {
        context.SetCaller(new Caller(principal, new HashSet<Role>(), roles.ToHashSet()));
        return this;
    }

    public Exchange With(string header, string value)
    {
        context.Request.Headers[header] = value;
        return this;
    }

    public async Task<Exchange> AnswerAsync(Task<IResult> result) => await AnswerAsync(await result);

    public async Task<Exchange> AnswerAsync(IResult result)
    {
        await result.ExecuteAsync(context);
        return this;
    }
}
