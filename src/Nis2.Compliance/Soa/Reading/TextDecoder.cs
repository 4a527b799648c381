using System.Text;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Text from bytes: a byte order mark decides, then UTF-8 where it fits, then what German Excel writes (Windows-1252).</summary>
internal static class TextDecoder
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>Null where these are no letters.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out IReadOnlyList<Doubt> notes)
    {
        notes = [];
        if (bytes is [0xef, 0xbb, 0xbf, .. var marked])
            return Encoding.UTF8.GetString(marked);
        if (bytes is [0xff, 0xfe, .. var little])
            return Encoding.Unicode.GetString(little);
        if (bytes is [0xfe, 0xff, .. var big])
            return Encoding.BigEndianUnicode.GetString(big);
        if (bytes.Contains((byte)0))
            return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            notes = [new Doubt("encoding-windows-1252", "The text is no UTF-8 and was read as Windows-1252.")];
            return Western.GetString(bytes);
        }
    }
}
