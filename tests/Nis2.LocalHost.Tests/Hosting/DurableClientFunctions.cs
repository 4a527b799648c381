using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Hosting;

public static class DurableClientFunctions
{
    [Function("ClientName")]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        Results.Text(client.GetType().Name);
}
