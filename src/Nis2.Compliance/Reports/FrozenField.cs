namespace Nis2.Compliance.Reports;

/// <summary>What a version said in one field.</summary>
public sealed record FrozenField(string Field, FieldContent? Content = null, bool Unknown = false);
