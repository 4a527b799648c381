namespace Nis2.Storage.Tables;

/// <summary>Text of any length over several columns, because one holds 64 KiB: <c>State</c>, <c>State1</c>, <c>State2</c>.</summary>
internal static class LongText
{
    private const int Chunk = 32_000;

    public static void Write(IDictionary<string, object?> columns, string name, string text)
    {
        for (int start = 0, number = 0; number == 0 || start < text.Length; number++)
        {
            var end = Math.Min(start + Chunk, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
                end--;
            columns[Name(name, number)] = text[start..end];
            start = end;
        }
    }

    public static string Read(Row row, string name)
    {
        var text = row.Text(name);
        for (var number = 1; row.Find(Name(name, number)) is { } more; number++)
            text += more;
        return text;
    }

    private static string Name(string name, int number) => number == 0 ? name : name + number;
}
