using System.Threading.Channels;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

/// <summary>What the functions of one test were given, and what they do with it.</summary>
public sealed class Inbox
{
    private readonly Channel<ServiceBusReceivedMessage> _messages = Channel.CreateUnbounded<ServiceBusReceivedMessage>();

    public Func<ServiceBusReceivedMessage, ServiceBusMessageActions, Task> Handle { get; set; } = (_, _) => Task.CompletedTask;

    public int Waiting => _messages.Reader.Count;

    public Task TakeAsync(ServiceBusReceivedMessage message, ServiceBusMessageActions actions)
    {
        Assert.True(_messages.Writer.TryWrite(message));
        return Handle(message, actions);
    }

    public Task<ServiceBusReceivedMessage> NextAsync() => _messages.Reader.ReadAsync().AsTask().InTime();
}
