using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Opens a file by what is in it, whatever it is called. Never throws on what is in it.</summary>
public static class SoaFiles
{
    private static readonly byte[] OldOffice = [0xd0, 0xcf, 0x11, 0xe0];

    public static FileContent Open(ReadOnlyMemory<byte> file)
    {
        if (file.Length > FileLimits.Bytes)
            return FileContent.Refuse("file-too-large", $"At most {FileLimits.Bytes / 1024 / 1024} MB.");
        try
        {
            return Read(file);
        }
        catch (FileTooLargeException tooLarge)
        {
            return FileContent.Refuse("file-too-large", tooLarge.Message);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or OpenXmlPackageException or FormatException
            or IOException or JsonException or ArgumentException or InvalidOperationException or NotSupportedException
            or KeyNotFoundException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            // Packages are read by a library that answers damage with any of these.
            return FileContent.Refuse("file-damaged", "The file can't be read: it is damaged, or not what it says it is.");
        }
    }

    private static FileContent Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.IsEmpty)
            return FileContent.Refuse("file-empty", "The file is empty.");
        if (bytes.StartsWith("%PDF"u8))
        {
            return FileContent.Refuse(
                "file-is-pdf", "This is a PDF: save its table as XLSX or CSV and hand that in; the PDF can be kept as evidence.");
        }

        if (bytes.StartsWith(OldOffice))
            return FileContent.Refuse("file-is-old-office", "This is an old or encrypted Office file: save it as XLSX without a password.");
        if (bytes.StartsWith("PK"u8))
            return ReadPackage(file);
        if (bytes.StartsWith("{\\rtf"u8))
            return FileContent.Refuse("file-is-rtf", "This is a text document: save its table as XLSX or CSV and hand that in.");
        var text = TextDecoder.Decode(bytes, out var notes);
        if (text is null)
            return FileContent.Refuse("file-unknown", "This is no XLSX, CSV, JSON or Markdown file.");
        return text.AsSpan().TrimStart() is ['{' or '[', ..] && JsonTable.Read(text) is { } json ? json : TextTables.Read(text, notes);
    }

    private static FileContent ReadPackage(ReadOnlyMemory<byte> file)
    {
        using (var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false)))
        {
            if (zip.GetEntry("word/document.xml") is not null)
            {
                return FileContent.Refuse(
                    "file-is-word", "This is a Word document: copy its table into a spreadsheet, save that as XLSX and hand it in.");
            }

            if (zip.GetEntry("xl/workbook.xml") is null)
            {
                return FileContent.Refuse(
                    "file-unknown", "This package is no XLSX workbook (binary workbooks and OpenDocument are not read).");
            }

            PackageGuard.Check(zip);
        }

        return XlsxTables.Read(file);
    }
}
