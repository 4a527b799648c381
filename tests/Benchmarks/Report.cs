using System.Globalization;

namespace Benchmarks;

/// <summary>A table in Markdown.</summary>
public static class Report
{
    public static string Write(IEnumerable<Comparison> rows) => string.Join('\n', rows.Select(Row).Prepend("""

        | Request | Storage transactions | App, requests/s | App, p50 / p99 | Bare, requests/s | Bare, p50 / p99 | App to bare |
        | --- | --- | --- | --- | --- | --- | --- |
        """));

    private static string Row(Comparison row) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {row.Scenario} | {row.Operations.Total} ({row.Operations}) | {row.App.PerSecond:0} | {Times(row.App)} "
        + $"| {row.Bare.PerSecond:0} | {Times(row.Bare)} | {row.App.PerSecond / row.Bare.PerSecond:0.00} |");

    private static string Times(Measured measured) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measured.Percentile(0.5).TotalMilliseconds:0.0} / {measured.Percentile(0.99).TotalMilliseconds:0.0} ms");
}
