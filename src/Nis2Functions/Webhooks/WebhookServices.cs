using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks.Presets;
using Nis2Functions.Webhooks.Reconciling;
using Nis2Functions.Webhooks.Senders.Alertmanager;
using Nis2Functions.Webhooks.Senders.AzureMonitor;
using Nis2Functions.Webhooks.Senders.CloudEvents;
using Nis2Functions.Webhooks.Senders.GitHub;
using Nis2Functions.Webhooks.Senders.GitLab;
using Nis2Functions.Webhooks.Senders.Grafana;
using Nis2Functions.Webhooks.Senders.Jira;
using Nis2Functions.Webhooks.Senders.Opsgenie;
using Nis2Functions.Webhooks.Senders.PagerDuty;
using Nis2Functions.Webhooks.Senders.Queue;
using Nis2Functions.Webhooks.Senders.Sentinel;
using Nis2Functions.Webhooks.Senders.ServiceNow;
using Nis2Functions.Webhooks.Senders.StandardWebhooks;
using Nis2Functions.Webhooks.Verification;

namespace Nis2Functions.Webhooks;

public static class WebhookServices
{
    /// <summary>Every sender has one line here.</summary>
    public static IServiceCollection AddWebhooks(
        this IServiceCollection services, IConfiguration configuration, AppSettings settings) => services
        .AddSingleton<ISender, JiraSender>()
        .AddSingleton<ISender>(new OpsgenieSender("jsm"))
        .AddSingleton<ISender>(new OpsgenieSender("opsgenie"))
        .AddSingleton<ISender, ServiceNowSender>()
        .AddSingleton<ISender, GitHubSender>()
        .AddSingleton<ISender, GitLabSender>()
        .AddSingleton<ISender, PagerDutySender>()
        .AddSingleton<ISender, StandardWebhooksSender>()
        .AddSingleton<ISender, SentinelSender>()
        .AddSingleton<ISender, AzureMonitorSender>()
        .AddSingleton<ISender, AlertmanagerSender>()
        .AddSingleton<ISender, GrafanaSender>()
        .AddSingleton<ISender, CloudEventsSender>()
        .AddPresets()
        .AddSingleton<ISender, QueueSender>()
        .AddSingleton<SenderDirectory>()
        .AddSingleton(WebhookSettings.Read(configuration))
        .AddSingleton<SourceFinder>()
        .AddSingleton<DeliveryVerifier>()
        .AddSingleton<DeliveryRate>()
        .AddSingleton<IntakeReader>()
        .AddSingleton<IntakeEndpoint>()
        .AddSingleton<AfterAnswer>()
        .AddSingleton<IHostedService>(all => all.GetRequiredService<AfterAnswer>())
        .AddSingleton<TicketIncidents>()
        .AddSingleton<DeliveryReplay>()
        .AddSingleton<ReconciliationClient>()
        .AddSingleton<Reconciler>()
        .AddSingleton<DeliveryProcessor>()
        .AddSingleton<QueuedTickets>()
        .AddSingleton<Intake>();
}
