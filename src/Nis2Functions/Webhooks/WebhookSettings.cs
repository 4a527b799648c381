using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Webhooks;

/// <param name="Limit"><c>WebhookLimit</c>: the longest body taken, in bytes; 1 KiB to 25 MiB, by default 1 MiB.</param>
public sealed record WebhookSettings(int Limit)
{
    private const int Least = 1024;
    private const int Most = 25 * 1024 * 1024;

    public static WebhookSettings Read(IConfiguration configuration) => configuration.GetValue("WebhookLimit", 1024 * 1024) switch
    {
        >= Least and <= Most and var limit => new WebhookSettings(limit),
        _ => throw new InvalidOperationException($"The setting WebhookLimit is {Least} to {Most} bytes."),
    };
}
