using Microsoft.Extensions.Configuration;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

/// <param name="RoutePrefix">Without slashes at its ends; may be empty.</param>
internal sealed record HttpOptions(string RoutePrefix, FunctionKey Key)
{
    public static HttpOptions Read(IConfiguration hostJson, LocalHostOptions options) =>
        new((hostJson["extensions:http:routePrefix"] ?? "api").Trim('/'), new FunctionKey(options.FunctionKey));
}
