namespace Nis2Functions.Webhooks.Senders.Jira;

/// <summary>Jira sends no address for people; the site stands in the one for programs.</summary>
internal static class JiraLink
{
    private const string Api = "/rest/api/";

    /// <param name="self">
    /// Such as <c>https://acme.atlassian.net/rest/api/2/issue/10040</c>; a site of one's own may have a path before it.
    /// </param>
    public static string? Of(string? self, string? key) =>
        key is not null
        && Uri.TryCreate(self, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
        && address.AbsolutePath.IndexOf(Api, StringComparison.Ordinal) is >= 0 and var end
            ? $"{address.GetLeftPart(UriPartial.Authority)}{address.AbsolutePath[..end]}/browse/{Uri.EscapeDataString(key)}"
            : null;
}
