using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.ServiceBus;

namespace Nis2.LocalHost.Tests.ServiceBus;

public sealed class ServiceBusSettingsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(7, 60)]
    [InlineData(1_000_000, 60)]
    public void DoublesTheDelayUpToAMinute(long deliveries, double seconds) =>
        Assert.Equal(seconds, ServiceBusOptions.Read(Settings(), Settings()).DelayAfter(deliveries).TotalSeconds);

    [Theory]
    [InlineData("LocalHost:MaxDeliveryCount", "0")]
    [InlineData("LocalHost:LockDuration", "00:00:00")]
    [InlineData("LocalHost:RetryDelay", "soon")]
    public void RefusesValuesThatMakeNoSense(string name, string value)
    {
        var refusal = Assert.Throws<StartupRefusedException>(() => ServiceBusOptions.Read(Settings(), Settings((name, value))));

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UsesTheNamespaceThatTheConnectionNames()
    {
        var settings = Settings(("Bus:fullyQualifiedNamespace", "b.servicebus.windows.net"), ("ServiceBus", "Endpoint=sb://a/"));

        Assert.Equal(new("b.servicebus.windows.net", false), NamespaceConnection.Find(settings, "Bus"));
        Assert.Equal(new("Endpoint=sb://a/", true), NamespaceConnection.Find(settings, null));
        Assert.Null(NamespaceConnection.Find(settings, "Other"));
    }

    [Theory]
    [InlineData("Events", "events", true)]
    [InlineData("a.b", "a.b", false)]
    [InlineData("a--b", "a--b", false)]
    public void NamesTheQueueThatStandsIn(string name, string queue, bool fits)
    {
        var entity = ServiceBusEntity.Of(new ServiceBusTriggerAttribute(name), new SettingText(Settings()));

        Assert.Equal((queue, fits), (entity.Queue, entity.FitsAQueue));
    }

    private static IConfiguration Settings(params (string Name, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value)))
        .Build();
}
