using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

internal sealed record ServiceBusOptions
{
    private static readonly TimeSpan LongestRetryDelay = TimeSpan.FromMinutes(1);

    /// <value>Messages under way at once, for each function.</value>
    public int MaxConcurrentCalls { get; private init; }

    public bool AutoComplete { get; private init; }

    /// <summary>How often a message is delivered before it goes to the poison queue.</summary>
    public int MaxDeliveryCount { get; private init; }

    /// <summary>After a crash a message comes again when this is over; whole seconds.</summary>
    public TimeSpan LockDuration { get; private init; }

    /// <summary>After the first failure; doubled for each further one, up to a minute; whole seconds.</summary>
    public TimeSpan RetryDelay { get; private init; }

    /// <summary>How seldom an idle queue is looked at.</summary>
    public TimeSpan IdlePolling { get; private init; }

    /// <exception cref="StartupRefusedException">A value makes no sense.</exception>
    public static ServiceBusOptions Read(IConfiguration hostJson, IConfiguration settings) => new()
    {
        MaxConcurrentCalls = Count(hostJson["extensions:serviceBus:maxConcurrentCalls"], "maxConcurrentCalls", 16),
        AutoComplete = hostJson.GetValue("extensions:serviceBus:autoCompleteMessages", true),
        MaxDeliveryCount = Count(settings["LocalHost:MaxDeliveryCount"], "LocalHost:MaxDeliveryCount", 10),
        LockDuration = Span(settings, "LocalHost:LockDuration", 30, atLeast: 1),
        RetryDelay = Span(settings, "LocalHost:RetryDelay", 1, atLeast: 0),
        IdlePolling = Span(settings, "LocalHost:IdlePolling", 1, atLeast: 0.01),
    };

    public TimeSpan DelayAfter(long deliveries)
    {
        var delay = RetryDelay * Math.Pow(2, Math.Min(deliveries, 30) - 1);
        return delay < LongestRetryDelay ? delay : LongestRetryDelay;
    }

    private static int Count(string? text, string name, int fallback) => text switch
    {
        null or "" => fallback,
        _ when int.TryParse(text, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        _ => throw new StartupRefusedException($"The setting {name} must be a number above 0, not '{text}'."),
    };

    private static TimeSpan Span(IConfiguration settings, string name, double fallbackSeconds, double atLeast) => settings[name] switch
    {
        null or "" => TimeSpan.FromSeconds(fallbackSeconds),
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span.TotalSeconds >= atLeast => span,
        var text => throw new StartupRefusedException(
            $"The setting {name} must be a time span of at least {atLeast.ToString(CultureInfo.InvariantCulture)} s, not '{text}'."),
    };
}
