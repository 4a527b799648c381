using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Nis2Functions.Tests.House;

/// <summary>Calls a function with a request and reads what it answers.</summary>
internal static class Answers
{
    private static readonly IServiceProvider Services = new ServiceCollection().AddLogging().BuildServiceProvider();

    public static Task<(int Status, string Body)> OfAsync(Func<HttpRequest, Task<IResult>> function) => OfAsync(_ => { }, function);

    /// <param name="json">The request's body.</param>
    public static Task<(int Status, string Body)> OfAsync(string json, Func<HttpRequest, Task<IResult>> function) => OfAsync(
        request =>
        {
            request.ContentType = "application/json";
            request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        },
        function);

    public static async Task<(int Status, string Body)> OfAsync(Action<HttpRequest> prepare, Func<HttpRequest, Task<IResult>> function)
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        prepare(http.Request);
        await (await function(http.Request)).ExecuteAsync(http);
        return (http.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()));
    }
}
