using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Hosting;

public sealed class ScopedFunctions(ScopedFunctions.Scoped scoped)
{
    [Function("Scoped")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text(scoped.Mark);

    public sealed class Scoped
    {
        public string Mark { get; set; } = "unmarked";
    }
}
