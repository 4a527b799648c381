using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Storage.Directory;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Health;

public sealed class HealthFunctions(OrganisationRegistry registry)
{
    [Function(nameof(Live))]
    [OpenAccess]
    [Operation("Tells whether the process answers", Response = typeof(HealthView))]
    public static IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health/live")] HttpRequest request) =>
        Reply.Json(new HealthView("live"));

    [Function(nameof(Ready))]
    [OpenAccess]
    [Operation("Tells whether storage answers too", Response = typeof(HealthView), Problems = [503])]
    public async Task<IResult> Ready(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health/ready")] HttpRequest request, CancellationToken cancellation)
    {
        await registry.ContainsAsync("probe", cancellation);
        return Reply.Json(new HealthView("ready"));
    }
}
