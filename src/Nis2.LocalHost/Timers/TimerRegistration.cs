using System.Reflection;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Timers;

internal static class TimerRegistration
{
    /// <exception cref="FunctionRefusedException">A schedule can't be read.</exception>
    public static void Add(IServiceCollection services, FunctionCatalog catalog, IConfiguration settings, LocalHostOptions options)
    {
        var text = new SettingText(settings);
        var timers = catalog.TriggeredBy<TimerTriggerAttribute>()
            .Select(found => (found.Function, found.Trigger, Schedule: Schedule(found.Function, text.Resolve(found.Trigger.Schedule))))
            .ToList();
        if (timers.Count == 0)
        {
            return;
        }

        var hostId = settings["AzureFunctionsWebHost:hostid"] is { Length: > 0 } id
            ? id
            : Assembly.GetEntryAssembly()!.GetName().Name!.ToLowerInvariant();
        services.AddSingleton<IHostedService>(provider => new Listeners(
            [.. timers.Select(timer => new TimerListener(
                timer.Function,
                timer.Trigger,
                timer.Schedule,
                timer.Trigger.UseMonitor ? Store(options, hostId, timer.Function) : new MemoryTimerStore(),
                provider.GetRequiredService<FunctionInvoker>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TimerListener>>()))],
            provider.GetRequiredService<IHostApplicationLifetime>()));
    }

    private static TimerSchedule Schedule(FunctionMethod function, string text) => TimerSchedule.Parse(text)
        ?? throw new FunctionRefusedException(function.Method, $"'{text}' is neither NCRONTAB nor a TimeSpan.");

    private static BlobTimerStore Store(LocalHostOptions options, string hostId, FunctionMethod function) =>
        new(new BlobContainerClient(options.Storage, BlobTimerStore.Container), hostId, function.Name);
}
