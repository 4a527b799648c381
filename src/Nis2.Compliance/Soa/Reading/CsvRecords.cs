using System.Text;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Records of RFC 4180; total: a quote in the middle of a field is a quote, one that never ends ends with the text.</summary>
internal static class CsvRecords
{
    /// <returns>Each record with the index of its first line.</returns>
    public static IEnumerable<(int Line, List<string> Fields)> Read(string text, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, first, quoted, fresh) = (0, 0, false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\n')
                line++;
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (letter == '"' && (quoted || fresh))
            {
                quoted = !quoted;
                fresh = false;
            }
            else if (!quoted && (letter == separator || letter == '\n'))
            {
                fields.Add(field.ToString());
                field.Clear();
                fresh = true;
                if (letter != '\n')
                    continue;
                yield return (first, fields);
                (fields, first) = ([], line);
            }
            else if (field.Length > FileLimits.Cell)
            {
                throw new FileTooLargeException($"A cell may have {FileLimits.Cell} characters; is a quote missing in line {first + 1}?");
            }
            else
            {
                field.Append(letter);
                fresh &= letter == ' ';
            }
        }

        fields.Add(field.ToString());
        yield return (first, fields);
    }
}
