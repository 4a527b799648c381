using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Storage.Tables;

/// <summary>
/// Any text as part of a key: letters, digits and <c>-._~@:,</c> as they are, everything else as <c>=HH</c> of its UTF-8 bytes, so that
/// neither what Table Storage forbids nor the separators <c>!</c> and <c>=</c> ever stand in it. Different texts have different keys.
/// </summary>
public static class TableKey
{
    /// <summary>What <see cref="Encode"/> returns at most.</summary>
    public const int MaxLength = 200;

    private const string Empty = "=";
    private const string ShortenedMark = "=x";
    private static readonly InstantPattern Sortable =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffff'Z'");
    private static readonly Instant FirstYear = NodaTime.Instant.FromUtc(1, 1, 1, 0, 0);

    public static string Encode(string text)
    {
        if (text.Length == 0)
            return Empty;
        var key = new StringBuilder(text.Length + 8);
        var bytes = GeneralisedUtf8.Encode(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            var unit = bytes[i];

            // A name of dots alone leads out of its folder in a blob's address, and one that ends with a dot loses it.
            if (IsPlain(unit) && (unit != '.' || (i > 0 && i < bytes.Length - 1)))
                key.Append((char)unit);
            else
                key.Append('=').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return key.Length <= MaxLength ? key.ToString() : Shorten(key.ToString());
    }

    /// <exception cref="FormatException">Not a key, or one of a text so long that only its hash is in the key.</exception>
    public static string Decode(string key)
    {
        if (key == Empty)
            return string.Empty;
        var bytes = new List<byte>(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != '=')
                bytes.Add(key[i] < 0x80 && IsPlain((byte)key[i]) ? (byte)key[i] : throw new FormatException($"'{key}' is not a key."));
            else if (i + 2 < key.Length && byte.TryParse(key.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out var unit))
                (bytes, i) = (Added(bytes, unit), i + 2);
            else
                throw new FormatException($"'{key}' can't be decoded.");
        }

        return GeneralisedUtf8.Decode([.. bytes]);
    }

    /// <summary>30 characters that sort as the instants do; instants before the year 1 all count as its beginning.</summary>
    public static string Instant(Instant instant) => Sortable.Format(NodaTime.Instant.Max(instant, FirstYear));

    private static bool IsPlain(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || "-._~@:,".Contains((char)unit);

    private static List<byte> Added(List<byte> bytes, byte unit)
    {
        bytes.Add(unit);
        return bytes;
    }

    // The mark is no escape (x is no hexadecimal digit), so no encoded text collides with it.
    private static string Shorten(string key)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
        return key[..(MaxLength - ShortenedMark.Length - hash.Length)] + ShortenedMark + hash;
    }
}
