using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Orchestration;

/// <summary>Hands orchestrators and activities to the durable engine, behind the app's middleware.</summary>
internal static partial class DurableRegistration
{
    public static void Add(IServiceCollection services, FunctionCatalog catalog, DurableEngineOptions options)
    {
        services.Configure<JsonSerializerOptions>(json => json.PropertyNameCaseInsensitive = true);
        services.AddSingleton(provider =>
        {
            // The app's JSON options hold for orchestrations too, as in the worker.
            var converter = new JsonDataConverter(provider.GetRequiredService<IOptions<JsonSerializerOptions>>().Value);
            return new DurableEngine(
                Functions(catalog, provider.GetRequiredService<FunctionInvoker>(), converter),
                options with { Converter = converter },
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>());
        });

        // First to start, last to stop: what the app does on its own start may need the client.
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(provider => provider.GetRequiredService<DurableEngine>()));
    }

    /// <exception cref="StartupRefusedException">No hub can have the name in host.json.</exception>
    public static DurableEngineOptions Options(IConfiguration hostJson, SettingText text, LocalHostOptions local)
    {
        var section = hostJson.GetSection("extensions:durableTask");
        var defaults = new DurableEngineOptions
        {
            HubName = Checked(text.Resolve(section["hubName"] ?? "LocalHub")),
            ConnectionString = local.Storage,
        };
        return defaults with
        {
            MaxConcurrentActivities = section.GetValue("maxConcurrentActivityFunctions", defaults.MaxConcurrentActivities),
            MaxConcurrentOrchestrators = section.GetValue("maxConcurrentOrchestratorFunctions", defaults.MaxConcurrentOrchestrators),
        };
    }

    internal static DurableFunctions Functions(FunctionCatalog catalog, FunctionInvoker invoker, DataConverter converter) => new(
        catalog.TriggeredBy<OrchestrationTriggerAttribute>().ToDictionary(
            found => found.Trigger.Orchestration ?? found.Function.Name,
            found => (Func<TaskOrchestrationContext, Task<object?>>)(context =>
                invoker.InvokeAsync(found.Function, new(context, CancellationToken.None))),
            StringComparer.OrdinalIgnoreCase),
        catalog.TriggeredBy<ActivityTriggerAttribute>().ToDictionary(
            found => found.Trigger.Activity ?? found.Function.Name,
            found => (Func<string?, string, CancellationToken, Task<object?>>)((input, instanceId, cancellation) =>
                invoker.InvokeAsync(found.Function, new(new ActivityCall(input, instanceId, converter), cancellation)
                {
                    BindingData = new Dictionary<string, object?> { [ActivityCall.InstanceIdName] = instanceId },
                })),
            StringComparer.OrdinalIgnoreCase));

    private static string Checked(string hubName) => ValidHubName().IsMatch(hubName)
        ? hubName
        : throw new StartupRefusedException(
            $"The task hub can't be named '{hubName}': 3 to 45 letters and digits, a letter first.");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,44}\\z")]
    private static partial Regex ValidHubName();
}
