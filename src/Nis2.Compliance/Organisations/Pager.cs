namespace Nis2.Compliance.Organisations;

/// <summary>An integration that pages people. Its key is kept elsewhere.</summary>
/// <param name="Id">The organisation's name for it: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Address">Where a gateway takes its webhooks; null for services, whose addresses are fixed.</param>
public sealed record Pager(string Id, PagerService Service, string? Address = null)
{
    /// <summary>Whether contacts of the channel may name this pager.</summary>
    public bool Serves(Channel channel) => channel switch
    {
        Channel.Pagerduty => Service is PagerService.Pagerduty or PagerService.PagerdutyEu,
        Channel.Jsm => Service is PagerService.Jsm or PagerService.Opsgenie or PagerService.OpsgenieEu,
        _ => false,
    };
}
