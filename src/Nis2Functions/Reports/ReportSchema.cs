using System.Text.Json.Nodes;
using Nis2.Compliance.Reports;
using Nis2Functions.OpenApi;

namespace Nis2Functions.Reports;

/// <summary>The JSON schema of drafts, made from the very type that they are written from.</summary>
internal static class ReportSchema
{
    public static string Text { get; } = Write();

    private static string Write()
    {
        var schemas = new SchemaSet();
        schemas.Answered(typeof(ReportDraft));
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:nis2functions:schema:report-draft:1",
            ["title"] = "Draft of a report",
            ["$ref"] = $"#/$defs/{nameof(ReportDraft)}",
            ["$defs"] = schemas.Components,
        };
        return document.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
    }
}
