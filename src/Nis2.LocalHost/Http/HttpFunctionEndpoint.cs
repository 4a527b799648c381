using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

internal sealed class HttpFunctionEndpoint(
    FunctionMethod function, HttpTriggerAttribute trigger, FunctionKey key, FunctionInvoker invoker, ILogger logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (!key.Opens(http.Request, trigger.AuthLevel))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            await invoker.InvokeAsync(function, Invocation(http));
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("The caller of {Function} went away", function.Name);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            Answer(http, bad.StatusCode);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Function {Function} failed", function.Name);
            Answer(http, StatusCodes.Status500InternalServerError);
        }
    }

    private static Invocation Invocation(HttpContext http) => new(http, http.RequestAborted)
    {
        Services = http.RequestServices,
        BindingData = http.Request.RouteValues,
        Items = new Dictionary<object, object> { [FunctionContextExtensions.HttpContextKey] = http },
    };

    private static void Answer(HttpContext http, int status)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = status;
    }
}
