using Nis2.Compliance.Reports;

namespace Nis2Functions.Reports;

/// <param name="Fields">By canonical field, or by form.field for one form alone.</param>
/// <param name="Contributors">Who supplies what, by the same names; empty takes a naming back.</param>
/// <param name="Stage">The stage key that the answers are meant for; absent for all reports of the incident.</param>
public sealed record ReportFieldsRequest(
    IReadOnlyDictionary<string, FieldValueRequest>? Fields = null,
    IReadOnlyDictionary<string, Contributor>? Contributors = null,
    string? Stage = null)
{
    internal StateReportFields Command() => new(
        [.. (Fields ?? new Dictionary<string, FieldValueRequest>()).Select(field => (field.Value ?? new()).For(field.Key))],
        [.. (Contributors ?? new Dictionary<string, Contributor>()).Select(named => new FieldContributor(named.Key, named.Value ?? new()))],
        Stage);
}
