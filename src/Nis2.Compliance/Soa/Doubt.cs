namespace Nis2.Compliance.Soa;

/// <summary>Something in a file that was not taken as it stands, and why. Nothing else is left out.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>control-id-ambiguous</c>.</param>
/// <param name="Detail">One sentence for a person.</param>
/// <param name="Sheet">Sheet or table, where the file has several.</param>
/// <param name="Row">Number of the row as spreadsheets count, from 1; null where it is about the file.</param>
/// <param name="Column">Letters as in spreadsheets.</param>
/// <param name="AsWritten">What stands there, shortened.</param>
public sealed record Doubt(
    string Rule, string Detail, string? Sheet = null, int? Row = null, string? Column = null, string? AsWritten = null);
