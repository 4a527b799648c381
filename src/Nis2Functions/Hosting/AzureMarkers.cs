using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Hosting;

/// <summary>Whether the app runs in Azure, by what the platform itself puts into the environment.</summary>
internal static class AzureMarkers
{
    private static readonly string[] Names =
        ["WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME", "WEBSITE_OWNER_NAME", "WEBSITE_POD_NAME", "LEGION_SERVICE_HOST"];

    public static bool In(IConfiguration configuration) =>
        Names.Any(name => !string.IsNullOrEmpty(configuration[name])) || !IsLocal(configuration["WEBSITE_HOSTNAME"]);

    // Core Tools set a host name on a developer's machine too.
    private static bool IsLocal(string? host) =>
        string.IsNullOrEmpty(host) || host == "localhost" || host.StartsWith("localhost:", StringComparison.Ordinal)
        || host.StartsWith("127.0.0.1:", StringComparison.Ordinal) || host.StartsWith("0.0.0.0:", StringComparison.Ordinal);
}
