using Azure.Messaging.ServiceBus;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

internal static class ServiceBusRegistration
{
    public static void Add(
        IServiceCollection services, FunctionCatalog catalog, IConfiguration settings, IConfiguration hostJson, LocalHostOptions local)
    {
        var options = ServiceBusOptions.Read(hostJson, settings);
        var text = new SettingText(settings);
        var listeners = catalog.TriggeredBy<ServiceBusTriggerAttribute>().Select(found =>
        {
            var entity = ServiceBusEntity.Of(found.Trigger, text);
            var autoComplete = found.Trigger.AutoCompleteIfSet ?? options.AutoComplete;
            return NamespaceConnection.Find(settings, found.Trigger.Connection) is { } connection
                ? Real(connection, entity, found.Function, autoComplete, options)
                : Local(entity, found.Function, autoComplete, options, local.Storage);
        }).ToList();
        if (listeners.Count > 0)
        {
            services.AddSingleton<IHostedService>(provider => new Listeners(
                [.. listeners.Select(make => make(provider))], provider.GetRequiredService<IHostApplicationLifetime>()));
        }
    }

    private static Func<IServiceProvider, IListener> Real(
        NamespaceConnection connection, ServiceBusEntity entity, FunctionMethod function, bool autoComplete, ServiceBusOptions options) =>
        provider => new NamespaceListener(
            connection,
            entity,
            new() { AutoCompleteMessages = autoComplete, MaxConcurrentCalls = options.MaxConcurrentCalls },
            function,
            provider.GetRequiredService<FunctionInvoker>(),
            provider.GetRequiredService<ILogger<NamespaceListener>>());

    /// <exception cref="FunctionRefusedException">No storage queue can have such a name.</exception>
    private static Func<IServiceProvider, IListener> Local(
        ServiceBusEntity entity, FunctionMethod function, bool autoComplete, ServiceBusOptions options, string storage)
    {
        if (!entity.FitsAQueue)
        {
            throw new FunctionRefusedException(
                function.Method,
                $"'{entity.Queue}{ServiceBusEntity.PoisonSuffix}' is no name of a storage queue: 3 to 63 letters, digits and single '-'.");
        }

        return provider =>
        {
            var queue = new QueueClient(storage, entity.Queue);
            var poison = new PoisonQueue(new QueueClient(storage, entity.Queue + ServiceBusEntity.PoisonSuffix));
            var time = provider.GetRequiredService<TimeProvider>();
            var logger = provider.GetRequiredService<ILogger<QueueListener>>();
            var handler = new QueueMessageHandler(
                queue, poison, function, autoComplete, options, provider.GetRequiredService<FunctionInvoker>(), time, logger);
            return new QueueListener(queue, handler, options, time, logger);
        };
    }
}
