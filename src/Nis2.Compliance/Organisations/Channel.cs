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
}

public static class Channels
{
    /// <summary>Whether the channel leads to an integration, which rings until it is told to stop.</summary>
    public static bool IsPager(this Channel channel) => channel is Channel.Pagerduty or Channel.Jsm;

    /// <summary>Whether the channel needs the organisation's gateway.</summary>
    public static bool NeedsGateway(this Channel channel) => channel is Channel.Sms or Channel.Voice;
}
