using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Webhooks;

/// <summary>The senders that this release understands, by kind.</summary>
public sealed class SenderDirectory(IEnumerable<ISender> senders)
{
    private readonly Dictionary<string, ISender> byKind = senders.ToDictionary(sender => sender.Kind, StringComparer.Ordinal);

    public IReadOnlyCollection<ISender> All => byKind.Values;

    public ISender? Find(string kind) => byKind.GetValueOrDefault(kind);

    /// <summary>Null where sources of the kind may be verified like this.</summary>
    public Refusal? Check(string kind, SourceVerification? verification)
    {
        if (Find(kind) is not { } sender)
            return UnknownKind();
        if (verification is null)
            return null;
        VerificationMethod[] allowed = [.. sender.Verifications.Select(how => how.Method).Concat(sender.AlsoAllowed).Distinct()];
        if (!allowed.Contains(verification.Method))
            return NotAllowed("verification.method", $"A source of kind {kind} can't be verified like this.");
        return verification.Algorithm != HmacAlgorithm.Sha1 || sender.Verifications.Any(how => how.Algorithm == HmacAlgorithm.Sha1)
            ? null
            : NotAllowed("verification.algorithm", "SHA-1 is taken only of senders that can do no better.");
    }

    private static Refusal NotAllowed(string field, string detail) => new(RefusalKind.Invalid, "verification-not-allowed", detail, field);

    private Refusal UnknownKind() =>
        new(RefusalKind.Invalid, "source-kind-unknown", $"One of these kinds is needed: {string.Join(", ", byKind.Keys.Order())}.", "kind");
}
