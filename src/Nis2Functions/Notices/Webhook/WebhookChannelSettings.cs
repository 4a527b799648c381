using Microsoft.Extensions.Configuration;
using Nis2Functions.Hosting;

namespace Nis2Functions.Notices.Webhook;

/// <param name="AllowPrivateAddresses">
/// <c>Notices:AllowPrivateAddresses</c>: loopback and private networks too. Default: in development only.
/// </param>
/// <param name="AllowHttp">Without TLS: in development only.</param>
public sealed record WebhookChannelSettings(bool AllowPrivateAddresses, bool AllowHttp)
{
    public static WebhookChannelSettings Read(IConfiguration configuration, AppSettings settings) =>
        new(configuration.GetValue("Notices:AllowPrivateAddresses", settings.Development), settings.Development);
}
