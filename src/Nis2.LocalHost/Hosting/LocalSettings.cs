using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;

namespace Nis2.LocalHost.Hosting;

/// <summary>The <c>Values</c> of local.settings.json stand where Core Tools puts them: just below environment variables.</summary>
internal static class LocalSettings
{
    public static void Add(IConfigurationBuilder configuration)
    {
        var values = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("local.settings.json", optional: true)
            .Build()
            .GetSection("Values")
            .AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key.Replace("__", ":", StringComparison.Ordinal), pair.Value))
            .ToList();
        var environment = configuration.Sources
            .OfType<EnvironmentVariablesConfigurationSource>()
            .LastOrDefault(source => string.IsNullOrEmpty(source.Prefix));
        var place = environment is null ? configuration.Sources.Count : configuration.Sources.IndexOf(environment);
        configuration.Sources.Insert(place, new MemoryConfigurationSource { InitialData = values });
    }
}
