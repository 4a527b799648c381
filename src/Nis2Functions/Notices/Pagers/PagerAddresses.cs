using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices.Pagers;

/// <summary>The services' own addresses: nobody configures one, so nobody points us elsewhere. Opsgenie ends on 5 April 2027.</summary>
public sealed record PagerAddresses(Uri Pagerduty, Uri PagerdutyEu, Uri Jsm, Uri Opsgenie, Uri OpsgenieEu)
{
    public static PagerAddresses Official { get; } = new(
        new Uri("https://events.pagerduty.com/v2/enqueue"),
        new Uri("https://events.eu.pagerduty.com/v2/enqueue"),
        new Uri("https://api.atlassian.com/jsm/ops/integration/v2/alerts"),
        new Uri("https://api.opsgenie.com/v2/alerts"),
        new Uri("https://api.eu.opsgenie.com/v2/alerts"));

    public Uri Of(PagerService service) => service switch
    {
        PagerService.Pagerduty => Pagerduty,
        PagerService.PagerdutyEu => PagerdutyEu,
        PagerService.Jsm => Jsm,
        PagerService.Opsgenie => Opsgenie,
        PagerService.OpsgenieEu => OpsgenieEu,
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "A gateway brings its own address."),
    };
}
