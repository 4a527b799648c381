using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Security;

namespace Nis2Functions.OpenApi;

public sealed class OpenApiFunctions(ApiDocument document)
{
    [Function(nameof(DescribeApi))]
    [OpenAccess]
    [Operation("This document", Produces = "application/json")]
    public IResult DescribeApi([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request) =>
        Results.Text(document.Text, "application/json");
}
