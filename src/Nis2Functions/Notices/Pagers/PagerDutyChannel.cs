namespace Nis2Functions.Notices.Pagers;

/// <summary>PagerDuty's Events API v2. The notice's id is the deduplication key: a page sent twice is one alert.</summary>
public sealed class PagerDutyChannel(PagerClient client)
{
    private const string Client = "Nis2Functions";
    private const int LongestSummary = 1024;

    public Task<ChannelResult> TriggerAsync(Uri address, string key, OutgoingNotice notice, CancellationToken cancellation) =>
        client.PostAsync(
            address,
            new Event(
                key,
                "trigger",
                notice.Notice,
                new Payload(
                    notice.Title.Length > LongestSummary ? notice.Title[..LongestSummary] : notice.Title, notice.Organisation, "critical"),
                Client,
                notice.Link,
                notice.Acknowledge is { } link ? [new Link(link, "Acknowledge in Nis2Functions")] : null),
            null,
            cancellation);

    /// <summary>Acknowledges the alert, so that its rota stops, and resolves it: the page has done its work.</summary>
    public async Task<ChannelResult> SettleAsync(Uri address, string key, string notice, CancellationToken cancellation)
    {
        var acknowledged = await client.PostAsync(address, new Event(key, "acknowledge", notice), null, cancellation);
        return acknowledged.Succeeded
            ? await client.PostAsync(address, new Event(key, "resolve", notice), null, cancellation)
            : acknowledged;
    }

    private sealed record Event(
        string RoutingKey,
        string EventAction,
        string DedupKey,
        Payload? Payload = null,
        string? Client = null,
        string? ClientUrl = null,
        IReadOnlyList<Link>? Links = null);

    private sealed record Payload(string Summary, string Source, string Severity);

    private sealed record Link(string Href, string Text);
}
