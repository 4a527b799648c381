using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Http;

internal static class HttpResults
{
    /// <summary>Turns what the function, or a middleware inside, answered into the response.</summary>
    public static Task WriteAsync(FunctionContext context)
    {
        if (context.GetHttpContext() is not { } http)
        {
            return Task.CompletedTask;
        }

        var result = context.GetInvocationResult();
        var answer = result.Value;
        result.Value = null;
        return answer switch
        {
            IResult typed => typed.ExecuteAsync(http),
            IActionResult action => action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor())),
            _ => Task.CompletedTask,
        };
    }
}
