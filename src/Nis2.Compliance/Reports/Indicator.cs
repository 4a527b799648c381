namespace Nis2.Compliance.Reports;

/// <summary>An indicator of compromise.</summary>
/// <param name="Type">Such as <c>ip</c>, <c>domain</c>, <c>sha256</c>.</param>
public sealed record Indicator(string Type, string Value, string? Comment = null);
