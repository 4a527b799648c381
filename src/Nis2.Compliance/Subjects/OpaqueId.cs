using System.Security.Cryptography;
using System.Text;

namespace Nis2.Compliance.Subjects;

/// <summary>Opaque ids derived from what they stand for, so that the same request always means the same subject.</summary>
public static class OpaqueId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>26 characters (128 bits) that depend on every part and on where one part ends and the next begins.</summary>
    public static string From(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part.Length).Append(':').Append(part);
        return Encode(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    /// <summary>128 bits in the alphabet of these ids.</summary>
    public static string Encode(ReadOnlySpan<byte> bits)
    {
        var number = new UInt128(
            System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bits),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bits[8..]));
        Span<char> digits = stackalloc char[26];
        for (var i = digits.Length - 1; i >= 0; i--, number >>= 5)
            digits[i] = Alphabet[(int)(number & 31)];
        return new string(digits);
    }
}
