using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Nis2Functions.Webhooks;

public sealed record WebhookSettings
{
    /// <summary><c>WebhookLimit</c>: the longest body taken, in bytes.</summary>
    /// <value>1 KiB to 25 MiB; 1 MiB.</value>
    public int Limit { get; init; } = 1024 * 1024;

    /// <summary><c>DeliveryRetention</c>: how long raw deliveries are kept.</summary>
    /// <value>1 day to 10 years; 90 days.</value>
    public Duration Retention { get; init; } = Duration.FromDays(90);

    public static WebhookSettings Read(IConfiguration configuration)
    {
        var read = new WebhookSettings
        {
            Limit = configuration.GetValue("WebhookLimit", 1024 * 1024),
            Retention = Duration.FromTimeSpan(configuration.GetValue("DeliveryRetention", TimeSpan.FromDays(90))),
        };
        if (read.Limit is < 1024 or > 25 * 1024 * 1024)
            throw new InvalidOperationException("The setting WebhookLimit is 1024 to 26214400 bytes.");
        if (read.Retention < Duration.FromDays(1) || read.Retention > Duration.FromDays(3653))
            throw new InvalidOperationException("The setting DeliveryRetention is 1 day to 10 years.");
        return read;
    }
}
