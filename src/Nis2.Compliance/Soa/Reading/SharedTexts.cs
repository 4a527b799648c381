using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>The texts that cells share, without what is spelt above them as a reading aid.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(WorkbookPart book)
    {
        if (book.SharedStringTablePart is not { } part)
            return [];
        var texts = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement
                && reader.LoadCurrentElement() is SharedStringItem item)
                texts.Add(TextOf(item));
        }

        return texts;
    }

    public static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => EscapedText.Decode(text.Text)));
}
