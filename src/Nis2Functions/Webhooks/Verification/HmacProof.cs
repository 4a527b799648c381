using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nis2.Compliance.Organisations;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>A keyed hash over the raw bytes, with the secret as it is written.</summary>
internal static class HmacProof
{
    private const int MostSignatures = 16;
    private const int LongestTimestamp = 40;

    public static SignatureCheck Check(
        SourceVerification how, WebhookDelivery delivery, IReadOnlyList<string> secrets, Instant now)
    {
        if (Given(how, delivery) is not { Length: > 0 } given)
            return SignatureCheck.Unsigned;
        string? timestamp = null;
        if (how.TimestampHeader is { } header)
        {
            if (delivery.Header(header) is not { Length: <= LongestTimestamp } sent)
                return SignatureCheck.Unsigned;
            if (!IsTimely(how, sent, now))
                return SignatureCheck.OutOfTime;
            timestamp = sent;
        }

        return Signatures.AnyMatches(secrets.Select(secret => Sign(how, secret, timestamp, delivery.Body.Span)), given)
            ? SignatureCheck.Verified
            : SignatureCheck.WrongSignature;
    }

    /// <summary>The header's value as a sender would write it for one signature.</summary>
    public static string Sign(SourceVerification how, string secret, string? timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(Before(how.Signed, timestamp)), .. body];
        var key = Encoding.UTF8.GetBytes(secret);
        // Some systems know nothing else; configuration allows it for no other. HMAC does not rest on collisions.
        var hash = how.Algorithm == HmacAlgorithm.Sha1 ? HMACSHA1.HashData(key, signed) : HMACSHA256.HashData(key, signed);
        return how.Prefix + (how.Encoding == SignatureEncoding.Base64 ? Convert.ToBase64String(hash) : Convert.ToHexStringLower(hash));
    }

    // Entries with another prefix are of other versions: passed over. Without any there is no signature.
    private static string[] Given(SourceVerification how, WebhookDelivery delivery)
    {
        var sent = delivery.Header(how.Header!) ?? string.Empty;
        var entries = how.Separator is { } separator ? sent.Split(separator, MostSignatures + 1, StringSplitOptions.TrimEntries) : [sent];
        return [.. entries.Take(MostSignatures).Where(one => one.Length > 0 && one.StartsWith(how.Prefix ?? "", StringComparison.Ordinal))];
    }

    private static bool IsTimely(SourceVerification how, string timestamp, Instant now)
    {
        var sent = how.Timestamp == TimestampForm.Iso8601
            ? OffsetDateTimePattern.ExtendedIso.Parse(timestamp) is { Success: true } parsed ? TicketTimes.InstantOf(parsed.Value) : null
            : long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 100_000_000_000
                ? Instant.FromUnixTimeSeconds(seconds)
                : null;
        var away = sent - now;
        var tolerance = Duration.FromSeconds(how.Tolerance ?? SourceVerification.DefaultTolerance);
        return away <= tolerance && away >= -tolerance;
    }

    private static string Before(SignedContent? signed, string? timestamp) => signed switch
    {
        SignedContent.TimestampBody => timestamp!,
        SignedContent.TimestampDotBody => timestamp + ".",
        SignedContent.TimestampColonBody => timestamp + ":",
        _ => string.Empty,
    };
}
