using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

/// <summary>A queue of its own, and hosts that receive from it.</summary>
internal sealed class MessageApp
{
    private readonly string _name = TestStorage.NewName("q");

    public Inbox Inbox { get; } = new();

    public TaskCompletionSource<string> Seen { get; } = new();

    public QueueClient Queue => new(TestStorage.ConnectionString, _name);

    public Task<RunningApp> StartAsync(Type functions, params (string Name, string Value)[] settings)
    {
        Dictionary<string, string> all = new() { ["Entity"] = _name, ["LocalHost:RetryDelay"] = "00:00:00" };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return RunningApp.StartAsync([functions], all, Configure);
    }

    public async Task SendAsync(string text, string suffix = "")
    {
        var queue = new QueueClient(TestStorage.ConnectionString, _name + suffix);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(text);
    }

    public Task SendAsync(MessageEnvelope envelope) => SendAsync(envelope.Write());

    /// <summary>Waits until the queue holds so many messages, those under way included.</summary>
    public Task HoldsAsync(int count) => Eventually.HoldsAsync(async () =>
        (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == count);

    public async Task<(MessageEnvelope Envelope, QueueMessage Message)> NextPoisonAsync()
    {
        var queue = new QueueClient(TestStorage.ConnectionString, _name + ServiceBusEntity.PoisonSuffix);
        QueueMessage? found = null;
        await Eventually.HoldsAsync(async () =>
            await queue.ExistsAsync() && (found = (await queue.ReceiveMessageAsync()).Value) is not null);
        return (MessageEnvelope.Read(found!), found!);
    }

    private void Configure(FunctionsApplicationBuilder builder) => builder.Services.AddSingleton(Inbox).AddSingleton(Seen);
}
