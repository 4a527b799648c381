using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

internal static class HttpFunctions
{
    public static void Map(WebApplication web, FunctionCatalog catalog, HttpOptions options)
    {
        var functions = catalog.TriggeredBy<HttpTriggerAttribute>().ToList();
        if (functions.Count > 0 && web.Services.GetService<WebApplicationConfigured>() is null)
        {
            throw new InvalidOperationException("HTTP functions need builder.ConfigureFunctionsWebApplication().");
        }

        HttpRoutes.RefuseConflicts(functions);
        web.Use(HideWrongMethods);
        var invoker = web.Services.GetRequiredService<FunctionInvoker>();
        foreach (var (function, trigger) in functions)
        {
            var endpoint = new HttpFunctionEndpoint(function, trigger, options.Key, invoker, web.Logger);
            var route = HttpRoutes.Template(options.RoutePrefix, HttpRoutes.Of(function, trigger));
            (trigger.Methods is { Length: > 0 } methods
                ? web.MapMethods(route, methods.Select(method => method.ToUpperInvariant()), endpoint.HandleAsync)
                : web.Map(route, (RequestDelegate)endpoint.HandleAsync)).WithMetadata(function);
        }
    }

    /// <summary>The Functions host answers a wrong method as it does an unknown route.</summary>
    private static async Task HideWrongMethods(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false } response
            && context.GetEndpoint()?.Metadata.GetMetadata<FunctionMethod>() is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.Headers.Remove("Allow");
        }
    }
}
