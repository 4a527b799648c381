namespace Nis2Functions.Webhooks.Senders.Queue;

/// <summary>
/// Whose event it is: the CloudEvents attribute <c>source</c> names organisation and source as this app writes addresses.
/// </summary>
public sealed record QueueAddress(string Organisation, string Source)
{
    private const int Longest = 300;

    /// <returns>Null unless it is <c>/organisations/{organisation}/sources/{source}</c>.</returns>
    public static QueueAddress? Read(string source) =>
        source.Length <= Longest
        && source.Split('/') is ["", "organisations", { Length: > 0 } organisation, "sources", { Length: > 0 } name]
            ? new QueueAddress(Uri.UnescapeDataString(organisation), Uri.UnescapeDataString(name))
            : null;
}
