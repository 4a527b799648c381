using System.Collections.Frozen;

namespace Nis2.Storage.Evidence;

/// <summary>Nothing that a browser would run; what does not look like what its name says is just bytes.</summary>
internal static class ContentTypes
{
    public const string Bytes = "application/octet-stream";

    /// <summary>How much of the beginning it takes to decide.</summary>
    public const int Needed = 512;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    private static readonly FrozenDictionary<string, (string Type, byte[] Magic)> Binary = new Dictionary<string, (string, byte[])>
    {
        [".pdf"] = ("application/pdf", "%PDF-"u8.ToArray()),
        [".png"] = ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".jpg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".gif"] = ("image/gif", "GIF8"u8.ToArray()),
        [".zip"] = ("application/zip", Zip),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip),
        [".pptx"] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", Zip),
        [".odt"] = ("application/vnd.oasis.opendocument.text", Zip),
        [".ods"] = ("application/vnd.oasis.opendocument.spreadsheet", Zip),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Text = new Dictionary<string, string>
    {
        [".txt"] = "text/plain",
        [".log"] = "text/plain",
        [".md"] = "text/plain",
        [".csv"] = "text/csv",
        [".json"] = "application/json",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Decide(string fileName, ReadOnlySpan<byte> beginning)
    {
        var extension = Path.GetExtension(fileName);
        if (Binary.TryGetValue(extension, out var binary))
            return beginning.StartsWith(binary.Magic) ? binary.Type : Bytes;
        return Text.TryGetValue(extension, out var text) && !beginning.ContainsAnyInRange<byte>(0, 8) ? text : Bytes;
    }
}
