using System.Text.RegularExpressions;
using Azure.Core;

namespace Nis2.Storage;

/// <summary>Either a connection string for everything, or service URIs with a credential.</summary>
public sealed partial class StorageOptions
{
    /// <summary>Azurite's, or an account's.</summary>
    public string? ConnectionString { get; set; }

    public Uri? TableServiceUri { get; set; }

    /// <value>Payloads and deliveries: an account without immutability, because they can be erased.</value>
    public Uri? BlobServiceUri { get; set; }

    /// <value>Evidence and anchors. Default: as <see cref="BlobServiceUri"/>.</value>
    public Uri? EvidenceServiceUri { get; set; }

    /// <value>Needed only where no Service Bus namespace is given.</value>
    public Uri? QueueServiceUri { get; set; }

    public TokenCredential? Credential { get; set; }

    /// <value>Fully qualified, such as <c>name.servicebus.windows.net</c>; null sends to storage queues instead.</value>
    public string? ServiceBusNamespace { get; set; }

    /// <value>Before the name of every table, container and queue: up to 20 lower-case letters and digits, a letter first.</value>
    public string Prefix { get; set; } = string.Empty;

    /// <value>Bytes of one piece of evidence. Default: 100 MB.</value>
    public long MaxEvidenceBytes { get; set; } = 100_000_000;

    /// <value>Days for which evidence and anchors can't be changed. Default: null, no policy (Azurite knows none).</value>
    public int? ImmutabilityDays { get; set; }

    /// <value>Irreversible: not even the account's owner can shorten the days. Default: false.</value>
    public bool ImmutabilityLocked { get; set; }

    internal void Validate()
    {
        if (!PrefixPattern().IsMatch(Prefix))
            throw new InvalidOperationException($"'{Prefix}' is no prefix: up to 20 lower-case letters and digits, a letter first.");
        if (ImmutabilityDays is < 1)
            throw new InvalidOperationException($"{nameof(ImmutabilityDays)} is at least 1.");
        if (MaxEvidenceBytes < 1)
            throw new InvalidOperationException($"{nameof(MaxEvidenceBytes)} is at least 1.");
    }

    [GeneratedRegex("^([a-z][a-z0-9]{0,19})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixPattern();
}
