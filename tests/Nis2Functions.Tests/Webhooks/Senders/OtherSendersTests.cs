using FsCheck.Fluent;
using FsCheck;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Senders.Alertmanager;
using Nis2Functions.Webhooks.Senders.AzureMonitor;
using Nis2Functions.Webhooks.Senders.CloudEvents;
using Nis2Functions.Webhooks.Senders.Grafana;
using Nis2Functions.Webhooks.Senders.Sentinel;

namespace Nis2Functions.Tests.Webhooks.Senders;

public sealed class OtherSendersTests
{
    private static readonly ISender[] Senders =
        [new AlertmanagerSender(), new AzureMonitorSender(), new CloudEventsSender(), new GrafanaSender(), new SentinelSender()];

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/cloudevents+json")]
    [InlineData("application/cloudevents-batch+json")]
    public void NeverThrowOnAnyJson(string type) => Prop.ForAll(
        AnyJson.Arbitrary,
        json => Senders.All(sender =>
        {
            var delivery = Deliveries.Of(json, ("Content-Type", type), ("ce-specversion", "1.0"), ("ce-id", "%"), ("ce-source", "%E0%A4"));
            return sender.Translate(delivery) is not null && sender.DeliveryId(delivery) is not "";
        })).QuickCheckThrowOnFailure();
}
