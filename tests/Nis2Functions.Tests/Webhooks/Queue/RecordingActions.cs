using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace Nis2Functions.Tests.Webhooks.Queue;

/// <summary>Notes how messages were settled.</summary>
internal sealed class RecordingActions : ServiceBusMessageActions
{
    public List<string> Settled { get; } = [];

    public string? Description { get; private set; }

    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        Settled.Add("completed");
        return Task.CompletedTask;
    }

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default)
    {
        Settled.Add(deadLetterReason ?? "no reason");
        Description = deadLetterErrorDescription;
        return Task.CompletedTask;
    }
}
