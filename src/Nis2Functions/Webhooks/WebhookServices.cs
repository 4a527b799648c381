using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks.Senders.GitHub;
using Nis2Functions.Webhooks.Senders.Queue;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks;

public static class WebhookServices
{
    /// <summary>Every sender has one line here.</summary>
    public static IServiceCollection AddWebhooks(
        this IServiceCollection services, IConfiguration configuration, AppSettings settings) => services
        .AddSingleton<ISender, GitHubSender>()
        .AddSingleton<ISender, StandardWebhooksSender>()
        .AddSingleton<ISender, QueueSender>()
        .AddSingleton<SenderDirectory>()
        .AddSingleton(WebhookSettings.Read(configuration))
        .AddSingleton<SourceFinder>()
        .AddSingleton<DeliveryVerifier>()
        .AddSingleton<IntakeReader>()
        .AddSingleton<IntakeEndpoint>()
        .AddSingleton<AfterAnswer>()
        .AddSingleton<IHostedService>(all => all.GetRequiredService<AfterAnswer>())
        .AddSingleton<TicketIncidents>()
        .AddSingleton<DeliveryReplay>()
        .AddSingleton<DeliveryProcessor>()
        .AddSingleton<QueuedTickets>()
        .AddSingleton<Intake>();
}
