using System.Text.Json;
using System.Text.RegularExpressions;

namespace Infra.Tests.Rules;

/// <summary>
/// The workbook asks for what the app really emits - figures, their dimensions, messages, tags of spans - and shows every figure.
/// </summary>
public sealed partial class WorkbookRule : IRule
{
    private const string Path = "infra/monitoring/workbook.json";

    // Written by the exporter of Application Insights beside the app's own.
    private static readonly string[] OfTheExporter = ["EventName", "CategoryName"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var queries = Queries(deployment.Texts[Path]);
        var figures = deployment.Code.Figures;
        var asked = queries.SelectMany(query => Figure().Matches(query)).Select(match => match.Groups[1].Value).ToHashSet();
        foreach (var name in asked.Where(name => !figures.Contains(name)))
            yield return Found($"the app has no figure {name}");
        foreach (var name in figures.Where(name => !asked.Contains(name)))
            yield return Found($"nothing shows {name}");
        foreach (var name in queries.SelectMany(query => Property().Matches(query)).Select(match => match.Groups[1].Value).Distinct())
        {
            if (!OfTheExporter.Contains(name) && !deployment.Code.Contains($"\"{name}\""))
                yield return Found($"nothing that the app emits has {name}");
        }

        foreach (var start in queries.SelectMany(query => MessageStart().Matches(query)).Select(match => match.Groups[1].Value))
        {
            if (!deployment.Code.Messages.Any(one => one.StartsWith(start, StringComparison.Ordinal)))
                yield return Found($"no message begins with '{start}'");
        }

        if (deployment.ResourcesOf("Microsoft.Insights/workbooks").SingleOrDefault()?.At("properties.serializedData") is null)
            yield return Found("it is not deployed");
    }

    private static List<string> Queries(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("type").GetInt32() == 3)
            .Select(item => item.GetProperty("content").GetProperty("query").GetString()!)];
    }

    private static Finding Found(string what) => new("workbook", Path, 1, what);

    [GeneratedRegex("\"(nis2\\.(?!subject|events|refused)[a-z.]+)\"")]
    private static partial Regex Figure();

    [GeneratedRegex("Properties\\[\"([^\"]+)\"\\]")]
    private static partial Regex Property();

    [GeneratedRegex("startswith \"([^\"]+)\"")]
    private static partial Regex MessageStart();
}
