namespace Nis2.Compliance.Soa;

/// <param name="Row">As spreadsheets count, from 1.</param>
/// <param name="Control">The control or clause that the row is about, in the file's own edition.</param>
/// <param name="Skip">The row is left out.</param>
/// <param name="Sheet">The only one, if absent.</param>
public sealed record RowChoice(int Row, string? Control = null, bool Skip = false, string? Sheet = null);
