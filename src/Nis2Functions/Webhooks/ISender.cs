using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks;

/// <summary>
/// What is particular to one ticket system: how it proves a delivery, how it names one, and where a ticket is in what it sends. A new system
/// is one folder below Senders and one line of registration.
/// </summary>
public interface ISender
{
    /// <summary>The word by which a source's configuration names it, such as <c>github</c>.</summary>
    string Kind { get; }

    /// <summary>Headers worth keeping with the delivery; never those that carry a signature or a secret.</summary>
    IReadOnlyList<string> KeptHeaders { get; }

    /// <summary>
    /// How its deliveries are verified unless the source says otherwise, strongest first. The first whose proof a delivery carries decides.
    /// </summary>
    IReadOnlyList<SourceVerification> Verifications { get; }

    /// <summary>By what else a source may be verified, where the system can be set to do so.</summary>
    IReadOnlyList<VerificationMethod> AlsoAllowed { get; }

    /// <summary>The sender's own id, the same when it sends again; null where it sends none.</summary>
    string? DeliveryId(WebhookDelivery delivery);

    /// <summary>What a verified delivery says, from its body and its kept headers alone.</summary>
    Translation Translate(WebhookDelivery delivery);
}
