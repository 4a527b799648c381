namespace Nis2.Compliance.Reports;

/// <summary>An answer as it is given; without content and not unknown, it takes an earlier one back.</summary>
public sealed record FieldStatement(string Field, FieldContent? Content = null, bool Estimate = false, bool Unknown = false);
