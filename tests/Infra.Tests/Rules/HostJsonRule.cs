using System.Text.Json;

namespace Infra.Tests.Rules;

/// <summary>host.json after its schema: version 2.0, known sections, extensions at the root, a task hub that a setting names.</summary>
public sealed class HostJsonRule : IRule
{
    private const string Path = "host.json";
    private static readonly string[] Root =
    [
        "$schema", "version", "aggregator", "concurrency", "customHandler", "extensions", "extensionBundle", "functions", "functionTimeout",
        "healthMonitor", "logging", "managedDependency", "retry", "singleton", "telemetryMode", "watchDirectories", "watchFiles",
    ];

    private static readonly string[] Extensions = ["http", "durableTask", "serviceBus"];
    private static readonly string[] Logging = ["fileLoggingMode", "logLevel", "console", "applicationInsights"];
    private const string Requests = "Microsoft.Azure.WebJobs.Script.WebHost.Middleware";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        using var json = JsonDocument.Parse(deployment.Texts[Path]);
        var root = json.RootElement;
        if (!root.TryGetProperty("version", out var version) || version.GetString() != "2.0")
            yield return Found("version is 2.0");
        foreach (var name in Names(root).Except(Root))
            yield return Found($"the host knows no {name}");
        if (!root.TryGetProperty("extensions", out var extensions))
        {
            yield return Found("extensions stand at the root");
            yield break;
        }

        foreach (var name in Names(extensions).Except(Extensions))
            yield return Found($"the app has no extension {name}");
        if (!root.TryGetProperty("logging", out var logging))
        {
            yield return Found("logging says what is not logged");
        }
        else
        {
            foreach (var name in Names(logging).Except(Logging))
                yield return Found($"logging has no {name}");
            if (!logging.TryGetProperty("logLevel", out var levels) || !levels.TryGetProperty(Requests, out var level)
                || level.GetString() != "Warning")
                yield return Found("the host's lines on requests hold addresses, and some addresses are secrets");
        }

        if (!root.TryGetProperty("telemetryMode", out var mode) || mode.GetString() != "OpenTelemetry")
            yield return Found("the app exports by OpenTelemetry: the host must do so too, or every request is told of twice");

        if (!extensions.TryGetProperty("durableTask", out var durable) || !durable.TryGetProperty("hubName", out var hub)
            || hub.GetString() != "%TaskHub%")
            yield return Found("the task hub's name comes from a setting, so that a restore can start an empty one");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(one => one.Name);

    private static Finding Found(string what) => new("host-json", Path, 1, what);
}
