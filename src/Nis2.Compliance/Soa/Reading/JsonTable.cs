using System.Text.Json;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>A list of objects, or objects by id, as a table whose headers are the names of their properties.</summary>
internal static class JsonTable
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = FileLimits.Depth };

    /// <returns>Null where the text is no JSON.</returns>
    public static FileContent? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var records = Records(document.RootElement, 0);
            if (records is null)
            {
                return FileContent.Refuse(
                    "json-without-list", "A list of objects is needed, such as {\"controls\": [{\"id\": \"A.5.1\", ...}]}.");
            }

            var names = records.SelectMany(record => record.Value.EnumerateObject().Select(property => property.Name))
                .Distinct(StringComparer.Ordinal).Take(FileLimits.Columns - 1).ToList();
            var keyed = records.Any(record => record.Key is not null);
            var grids = new GridBuilder();
            grids.Add(1, [.. (keyed ? names.Prepend("ref_id") : names).Select(name => new GridCell(name))]);
            for (var i = 0; i < records.Count; i++)
            {
                var cells = names.Select(name => records[i].Value.TryGetProperty(name, out var value) ? Cell(value) : GridCell.Blank);
                grids.Add(i + 2, [.. keyed ? cells.Prepend(new GridCell(records[i].Key ?? string.Empty)) : cells]);
            }

            grids.End(null);
            return new FileContent("json", grids.Grids, [], []);
        }
        catch (JsonException) when (!text.AsSpan().TrimStart().StartsWith("{"))
        {
            // A Markdown text may begin with a link, and a table with a placeholder.
            return null;
        }
    }

    private static List<(string? Key, JsonElement Value)>? Records(JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var all = element.EnumerateArray().Take(FileLimits.Rows + 1).ToList();
            return all.Count > 0 && all.All(one => one.ValueKind == JsonValueKind.Object)
                ? [.. all.Select(one => ((string?)null, one))]
                : null;
        }

        if (element.ValueKind != JsonValueKind.Object || depth > 3)
            return null;
        var properties = element.EnumerateObject().Take(FileLimits.Rows + 1).ToList();
        if (properties.Count > 0 && properties.All(one => one.Value.ValueKind == JsonValueKind.Object
            && ControlIds.Parse(new GridCell(one.Name)).Kind is not IdKind.None))
            return [.. properties.Select(one => ((string?)one.Name, one.Value))];
        return properties.Select(one => Records(one.Value, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private static GridCell Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDecimal(out var number)
            ? new GridCell(value.GetRawText(), number)
            : new GridCell(value.GetRawText()),
        JsonValueKind.String => Bounded(value.GetString()!),
        JsonValueKind.True => new GridCell("true"),
        JsonValueKind.False => new GridCell("false"),
        JsonValueKind.Array => Bounded(string.Join("; ", value.EnumerateArray().Select(Word))),
        _ => GridCell.Blank,
    };

    private static string Word(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static GridCell Bounded(string text) => text.Length <= FileLimits.Cell
        ? new GridCell(text)
        : throw new FileTooLargeException($"A text may have {FileLimits.Cell} characters.");
}
