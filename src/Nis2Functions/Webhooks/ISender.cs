using NodaTime;

namespace Nis2Functions.Webhooks;

/// <summary>
/// What is particular to one ticket system: how it signs, how it names a delivery, and where a ticket is in what it sends. A new system is
/// one folder below Senders and one line of registration.
/// </summary>
public interface ISender
{
    /// <summary>The word by which a source's configuration names it, such as <c>github</c>.</summary>
    string Kind { get; }

    /// <summary>Headers worth keeping with the delivery; never those that carry a signature or a secret.</summary>
    IReadOnlyList<string> KeptHeaders { get; }

    /// <summary>False for a secret with which nothing of this sender could ever be verified.</summary>
    bool Accepts(string secret);

    /// <summary>Compares in constant time, against every secret, before anything is parsed.</summary>
    SignatureCheck Verify(WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now);

    /// <summary>The sender's own id, the same when it sends again; null where it sends none.</summary>
    string? DeliveryId(WebhookDelivery delivery);

    /// <summary>What a verified delivery says, from its body and its kept headers alone.</summary>
    Translation Translate(WebhookDelivery delivery);
}
