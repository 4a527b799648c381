using System.Net.Http.Headers;

namespace Nis2Functions.Notices.Pagers;

/// <summary>
/// The alert API of Jira Service Management, which is Opsgenie's. The notice's id is the alias: a page sent twice is one alert.
/// </summary>
public sealed class JsmChannel(PagerClient client)
{
    private const string Source = "Nis2Functions";
    private const int LongestMessage = 130;

    public Task<ChannelResult> CreateAsync(Uri address, string key, OutgoingNotice notice, CancellationToken cancellation) =>
        client.PostAsync(
            address,
            new Alert(
                notice.Title.Length > LongestMessage ? notice.Title[..LongestMessage] : notice.Title,
                notice.Notice,
                string.Join("\n", new[] { notice.Text, notice.Link, notice.Acknowledge }.OfType<string>()),
                Source,
                "P1"),
            Authorisation(key),
            cancellation);

    /// <summary>Acknowledges the alert, so that its rota stops, and closes it: the page has done its work.</summary>
    public async Task<ChannelResult> SettleAsync(Uri address, string key, string notice, CancellationToken cancellation)
    {
        var acknowledged = await ActAsync(address, key, notice, "acknowledge", cancellation);
        return acknowledged.Succeeded ? await ActAsync(address, key, notice, "close", cancellation) : acknowledged;
    }

    private Task<ChannelResult> ActAsync(Uri address, string key, string notice, string action, CancellationToken cancellation) =>
        client.PostAsync(
            new Uri($"{address.AbsoluteUri}/{Uri.EscapeDataString(notice)}/{action}?identifierType=alias"),
            new Action(Source, "Acknowledged in Nis2Functions"),
            Authorisation(key),
            cancellation);

    private static AuthenticationHeaderValue Authorisation(string key) => new("GenieKey", key);

    private sealed record Alert(string Message, string Alias, string Description, string Source, string Priority);

    private sealed record Action(string Source, string Note);
}
