using System.Text;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;

namespace Nis2.Compliance.Tests.Soa;

/// <summary>Files as texts and tables, and what is read from them.</summary>
internal static class Files
{
    public static byte[] Csv(string separator, IEnumerable<IReadOnlyList<object?>> rows) => Encoding.UTF8.GetBytes(string.Concat(
        rows.Select(row => string.Join(separator, row.Select(cell => Quoted($"{cell}", separator))) + "\r\n")));

    public static byte[] Markdown(IEnumerable<IReadOnlyList<object?>> rows, string before = "", string after = "")
    {
        var lines = rows.Select(
            row => $"| {string.Join(" | ", row.Select(cell => $"{cell}".Replace("|", "\\|", StringComparison.Ordinal)))} |").ToList();
        lines.Insert(1, string.Concat(Enumerable.Repeat("|---", lines[0].Count(letter => letter == '|') - 1)) + "|");
        return Encoding.UTF8.GetBytes($"{before}\n{string.Join('\n', lines)}\n{after}");
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static SoaReading Read(byte[] file, ImportCorrections? corrections = null, ImportContent content = ImportContent.Statement)
    {
        var (reading, refusal) = SoaReader.Read(file, content, corrections ?? ImportCorrections.None);
        Assert.Null(refusal);
        return reading!;
    }

    public static SoaReading Read(string text, ImportCorrections? corrections = null) => Read(Text(text), corrections);

    public static SoaReading ReadSheet(params IReadOnlyList<object?>[] rows) => Read(new XlsxFile().Sheet("SoA", rows).Bytes());

    public static SoaRow Row(this SoaReading reading, string control) => Assert.Single(reading.Rows, row => row.Control == control);

    public static IEnumerable<string> Rules(this SoaReading reading) => reading.Doubts.Select(doubt => doubt.Rule);

    private static string Quoted(string text, string separator) =>
        text.Contains('"') || text.Contains('\n') || text.Contains(separator, StringComparison.Ordinal)
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
