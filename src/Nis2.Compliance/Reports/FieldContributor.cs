namespace Nis2.Compliance.Reports;

public sealed record FieldContributor(string Field, Contributor Contributor);
