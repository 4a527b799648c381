namespace Nis2.Compliance.Organisations;

public enum Channel
{
    Email,

    /// <summary>A signed HTTP request to the person's own system.</summary>
    Webhook,

    /// <summary>An integration of PagerDuty, which keeps its own rota; no person.</summary>
    Pagerduty,

    /// <summary>An integration of Jira Service Management or Opsgenie, which keep their own rotas; no person.</summary>
    Jsm,

    /// <summary>Text to the person's phone, through the organisation's gateway.</summary>
    Sms,

    /// <summary>Call to the person's phone, through the organisation's gateway.</summary>
    Voice,

    /// <summary>Message by the person's own Teams workflow.</summary>
    Teams,

    /// <summary>Message by the person's own incoming webhook of Slack.</summary>
    Slack,

    /// <summary>A subscription of the organisation; no person.</summary>
    Subscription,

    /// <summary>A comment in the ticket that an incident came from; no person.</summary>
    Ticket,
}

public static class Channels
{
    /// <summary>Whether the channel leads to an integration, which rings until it is told to stop.</summary>
    public static bool IsPager(this Channel channel) => channel is Channel.Pagerduty or Channel.Jsm;

    /// <summary>Whether the channel needs the organisation's gateway.</summary>
    public static bool NeedsGateway(this Channel channel) => channel is Channel.Sms or Channel.Voice;

    /// <summary>Whether the channel leads to a chat, whose address is a secret.</summary>
    public static bool IsChat(this Channel channel) => channel is Channel.Teams or Channel.Slack;

    /// <summary>Whether the channel leads to one system that is told for itself: nobody else is tried instead.</summary>
    public static bool IsSystem(this Channel channel) => channel is Channel.Subscription or Channel.Ticket;
}
