using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Hosting;
using Nis2Functions.Notices.Chats;
using Nis2Functions.Notices.Links;
using Nis2Functions.Notices.Mail;
using Nis2Functions.Notices.Outbound;
using Nis2Functions.Notices.Pagers;
using Nis2Functions.Notices.Tickets;
using Nis2Functions.Notices.Webhook;
using Nis2Functions.OnCall;

namespace Nis2Functions.Notices;

public static class NoticeServices
{
    /// <summary>Mail by SMTP where <c>Smtp:Host</c> names a server, into the local folder in development.</summary>
    public static IServiceCollection AddNotices(
        this IServiceCollection services, IConfiguration configuration, AppSettings settings) => services
        .AddMailer(configuration, settings)
        .AddSingleton(WebhookChannelSettings.Read(configuration, settings))
        .AddSingleton<WebhookChannel>()
        .AddSingleton(PagerAddresses.Official)
        .AddSingleton<PagerClient>()
        .AddSingleton<PagerDutyChannel>()
        .AddSingleton<JsmChannel>()
        .AddSingleton<OutboundHttp>()
        .AddSingleton<ChatChannel>()
        .AddSingleton<TicketHttp>()
        .AddSingleton<ITicketWriter, JiraWriter>()
        .AddSingleton<ITicketWriter, JsmWriter>()
        .AddSingleton<ITicketWriter, ServiceNowWriter>()
        .AddSingleton<ITicketWriter, GitHubWriter>()
        .AddSingleton<TicketChannel>()
        .AddSingleton<SystemChannels>()
        .AddSingleton<NoticeChannels>()
        .AddSingleton<NoticeDetails>()
        .AddSingleton<FurtherRecipients>()
        .AddSingleton<SpentChannels>()
        .AddSingleton<PageAcknowledgements>()
        .AddSingleton<EmergencySheets>()
        .AddSingleton<EmergencySheetAttachment>()
        .AddSingleton<NoticeLinks>()
        .AddSingleton<PagedWork>()
        .AddSingleton<NoticeSender>()
        .AddSingleton<FirstDelivery>()
        .AddSingleton<NoticeStepTaker>();

    private static IServiceCollection AddMailer(this IServiceCollection services, IConfiguration configuration, AppSettings settings)
    {
        if (SmtpSettings.Read(configuration) is { } smtp)
            return services.AddSingleton<IMailer>(provider => new SmtpMailer(smtp, provider.GetRequiredService<TimeProvider>()));
        if (settings.Development)
            return services.AddSingleton<IMailer>(new LocalMailer(Path.Combine(settings.LocalDirectory, "mail")));
        return services.AddSingleton<IMailer, NoMailer>();
    }
}
