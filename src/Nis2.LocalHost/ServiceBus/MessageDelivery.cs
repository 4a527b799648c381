using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>One message on its way to a function.</summary>
internal sealed record MessageDelivery(ServiceBusReceivedMessage Message, ServiceBusMessageActions Actions)
{
    public Invocation Invocation(CancellationToken cancellation) => new(this, cancellation)
    {
        BindingData = new Dictionary<string, object?>
        {
            [nameof(Message.MessageId)] = Message.MessageId,
            [nameof(Message.DeliveryCount)] = Message.DeliveryCount,
        },
    };
}
