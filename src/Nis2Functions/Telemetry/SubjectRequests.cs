using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Nis2.Compliance.Subjects;
using Nis2Functions.Security;

namespace Nis2Functions.Telemetry;

/// <summary>Puts every request that may change a subject into that subject's trace; who merely reads leaves none.</summary>
public sealed class SubjectRequests : IFunctionsWorkerMiddleware
{
    private const string IdParameter = "id";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var http = context.GetHttpContext()!;
        if (HttpMethods.IsGet(http.Request.Method)
            || http.Request.RouteValues[Authorisation.OrganisationParameter] is not string organisation
            || http.Request.RouteValues[IdParameter] is not string id
            || !SubjectId.TryParse(id, out var subject))
        {
            await next(context);
            return;
        }

        using var span = SubjectTrace.Start(context.FunctionDefinition.Name, organisation, subject.Value);
        await next(context);
        span?.SetTag("http.response.status_code", http.Response.StatusCode);
    }
}
