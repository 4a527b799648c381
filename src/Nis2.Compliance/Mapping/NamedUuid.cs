using System.Security.Cryptography;
using System.Text;

namespace Nis2.Compliance.Mapping;

/// <summary>
/// The same UUID for the same name (RFC 9562, version 5: OSCAL admits versions 4 and 5 alone): exports of one version compare equal.
/// </summary>
internal static class NamedUuid
{
    // The namespace of URLs, RFC 9562 section 6.6.
    private static readonly byte[] Urls = Guid.Parse("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);

    public static string Of(string name)
    {
        // Prescribed by the version; nothing rests on its strength.
        var bytes = SHA1.HashData([.. Urls, .. Encoding.UTF8.GetBytes($"{OscalMapping.Namespace}/{name}")])[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
