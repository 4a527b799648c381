using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Hosting;

public static class DurableClientFunctions
{
    [Function("ClientName")]
    public static string Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        client.GetType().Name;
}
