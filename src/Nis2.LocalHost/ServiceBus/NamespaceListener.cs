using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>Receives from a real Service Bus namespace, where the settings name one.</summary>
internal sealed class NamespaceListener(
    NamespaceConnection connection,
    ServiceBusEntity entity,
    ServiceBusProcessorOptions options,
    FunctionMethod function,
    FunctionInvoker invoker,
    ILogger logger) : IListener
{
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        await using var client = connection.IsConnectionString
            ? new ServiceBusClient(connection.Text)
            : new ServiceBusClient(connection.Text, new DefaultAzureCredential());
        await using var processor = entity.Subscription is { } subscription
            ? client.CreateProcessor(entity.Name, subscription, options)
            : client.CreateProcessor(entity.Name, options);
        processor.ProcessMessageAsync += args => invoker.InvokeAsync(
            function, new MessageDelivery(args.Message, new ProcessorMessageActions(args)).Invocation(abort));
        processor.ProcessErrorAsync += args =>
        {
            logger.LogError(args.Exception, "Receiving for {Function} failed ({Source})", function.Name, args.ErrorSource);
            return Task.CompletedTask;
        };
        await processor.StartProcessingAsync(stop);
        var stopped = new TaskCompletionSource();
        await using var end = stop.Register(stopped.SetResult);
        await stopped.Task;
        await processor.StopProcessingAsync(abort);
    }
}
