namespace Nis2.Compliance.Reports;

/// <param name="Stage">The stage key that the answers are meant for; null for all reports of the incident.</param>
public sealed record StateReportFields(
    IReadOnlyList<FieldStatement> Fields, IReadOnlyList<FieldContributor> Contributors, string? Stage = null);
