using Microsoft.Extensions.Configuration;

namespace Nis2.LocalHost.Hosting;

/// <summary>host.json beside the app, under the settings <c>AzureFunctionsJobHost__...</c> that override it.</summary>
internal static class HostJson
{
    public static IConfiguration Read(IConfiguration settings) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("host.json", optional: true)
        // Not chained: a chained configuration hides empty values, and an empty route prefix means something.
        .AddInMemoryCollection(settings.GetSection("AzureFunctionsJobHost").AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null))
        .Build();
}
