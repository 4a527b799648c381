using System.Security.Cryptography;
using System.Text;

namespace Nis2Functions.Webhooks.Verification;

/// <summary>The specification's symmetric signature, for what comes in and for what goes out.</summary>
internal static class StandardSignature
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";
    public const string Version = "v1,";
    public const long ToleranceInSeconds = 300;
    private const string SecretPrefix = "whsec_";
    private const int ShortestKey = 16;

    /// <summary>The key is base64 behind an optional prefix, padded or not.</summary>
    public static bool TryKey(string secret, out byte[] key)
    {
        var text = secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret;
        key = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), key, out var written))
            return false;
        key = key[..written];
        return written >= ShortestKey;
    }

    /// <param name="secret">One that <see cref="TryKey"/> takes.</param>
    public static string Sign(string secret, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        if (!TryKey(secret, out var key))
            throw new ArgumentException("Not a secret of Standard Webhooks.", nameof(secret));
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        return Version + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
