using System.IO.Compression;
using System.Xml;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>
/// Unpacks every XML part once to nowhere, with a bound: sizes that a package declares may be lies, and deep nesting would overflow the
/// stack of whoever builds a tree from it.
/// </summary>
internal static class PackageGuard
{
    private const int Entries = 2_000;

    public static void Check(ZipArchive zip)
    {
        if (zip.Entries.Count > Entries)
            throw new FileTooLargeException($"A workbook may have {Entries} parts.");
        var left = FileLimits.Unpacked;
        var nodes = 0;
        foreach (var entry in zip.Entries.Where(IsXml))
        {
            using var part = new BoundedStream(entry.Open(), left);
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > FileLimits.Depth)
                    throw new FileTooLargeException($"XML may be {FileLimits.Depth} levels deep.");
                if (++nodes > FileLimits.Nodes)
                    throw new FileTooLargeException($"A workbook may have {FileLimits.Nodes} XML nodes.");
            }

            left -= part.Count;
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
