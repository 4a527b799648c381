namespace Nis2Functions.Reports;

internal static class ReportFormats
{
    /// <summary>The format that a path's end names, and the stage key before it.</summary>
    public static ReportFormat Split(string path, out string stage)
    {
        foreach (var (end, format) in new[] { (".html", ReportFormat.Html), (".txt", ReportFormat.Text), (".json", ReportFormat.Json) })
        {
            if (!path.EndsWith(end, StringComparison.Ordinal))
                continue;
            stage = path[..^end.Length];
            return format;
        }

        stage = path;
        return ReportFormat.Json;
    }

    public static string ContentType(ReportFormat format) => format switch
    {
        ReportFormat.Html => "text/html; charset=utf-8",
        ReportFormat.Text => "text/plain; charset=utf-8",
        _ => "application/json",
    };

    public static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Html => ".html",
        ReportFormat.Text => ".txt",
        _ => ".json",
    };
}
