using System.Globalization;
using NodaTime;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>The signature of Standard Webhooks, over id, timestamp and body.</summary>
internal static class StandardProof
{
    private const int MostSignatures = 16;
    private const int LongestTimestamp = 12;

    public static SignatureCheck Check(WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now)
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
        var expected = secrets.Where(IsKey).Select(secret => StandardSignature.Sign(secret, id, timestamp, delivery.Body.Span));
        return Signatures.AnyMatches(expected, given) ? SignatureCheck.Verified : SignatureCheck.WrongSignature;
    }

    public static bool IsKey(string secret) => StandardSignature.TryKey(secret, out _);

    // Versions that are not known here, v1a (Ed25519) among them, are passed over.
    private static bool IsSymmetric(string signature) => signature.StartsWith(StandardSignature.Version, StringComparison.Ordinal);
}
