using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

/// <summary>What a function receives from.</summary>
/// <param name="Name">Of the queue, or of the topic that has the subscription.</param>
internal sealed partial record ServiceBusEntity(string Name, string? Subscription)
{
    public const string PoisonSuffix = "-poison";

    /// <summary>The storage queue that stands in for it; a topic's sender writes to one for each subscription.</summary>
    public string Queue => (Subscription is null ? Name : $"{Name}-{Subscription}").ToLowerInvariant();

    public bool FitsAQueue => QueueName().IsMatch(Queue + PoisonSuffix);

    public static ServiceBusEntity Of(ServiceBusTriggerAttribute trigger, SettingText text) => trigger.QueueName is { } queue
        ? new(text.Resolve(queue), null)
        : new(text.Resolve(trigger.TopicName!), text.Resolve(trigger.SubscriptionName!));

    [GeneratedRegex("^(?=.{3,63}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex QueueName();
}
