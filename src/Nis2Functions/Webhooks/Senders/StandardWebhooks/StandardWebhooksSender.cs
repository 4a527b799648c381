using System.Globalization;
using NodaTime;

namespace Nis2Functions.Webhooks.Senders.StandardWebhooks;

/// <summary>Any sender that follows the Standard Webhooks specification.</summary>
public sealed class StandardWebhooksSender : ISender
{
    private const int MostSignatures = 16;
    private const int LongestTimestamp = 12;

    public string Kind => "standard-webhooks";

    public IReadOnlyList<string> KeptHeaders => [StandardSignature.IdHeader, StandardSignature.TimestampHeader, "Content-Type"];

    public bool Accepts(string secret) => StandardSignature.TryKey(secret, out _);

    public SignatureCheck Verify(WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now)
    {
        if (delivery.Header(StandardSignature.IdHeader) is not { } id
            || delivery.Header(StandardSignature.TimestampHeader) is not { Length: <= LongestTimestamp } timestamp
            || delivery.Header(StandardSignature.SignatureHeader) is not { } signatures)
            return SignatureCheck.Unsigned;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(now.ToUnixTimeSeconds() - seconds) > StandardSignature.ToleranceInSeconds)
            return SignatureCheck.OutOfTime;
        string[] given = [.. signatures.Split(' ', MostSignatures + 1).Take(MostSignatures).Where(IsSymmetric)];
        if (given.Length == 0)
            return SignatureCheck.Unsigned;
        var expected = secrets.Where(Accepts).Select(secret => StandardSignature.Sign(secret, id, timestamp, delivery.Body.Span));
        return Signatures.AnyMatches(expected, given) ? SignatureCheck.Verified : SignatureCheck.WrongSignature;
    }

    public string? DeliveryId(WebhookDelivery delivery) => delivery.Header(StandardSignature.IdHeader);

    public Translation Translate(WebhookDelivery delivery) =>
        Payload.Read(delivery.Body) is { } json ? GenericTicket.Translate(json) : new Translation.Unmapped("not-json");

    // Versions that this sender does not know, v1a (Ed25519) among them, are passed over.
    private static bool IsSymmetric(string signature) => signature.StartsWith(StandardSignature.Version, StringComparison.Ordinal);
}
