namespace Nis2.Compliance.Soa;

/// <summary>What a person says about a file where it was read wrongly or could not be read.</summary>
/// <param name="Edition">For the whole file.</param>
/// <param name="Columns">What columns hold.</param>
/// <param name="Values">What a word or mark means.</param>
/// <param name="Rows">What single rows are about.</param>
/// <param name="MonthFirst">Dates such as 02/03/2026 are of February; null lets the file decide, and else they are of March.</param>
public sealed record ImportCorrections(
    SoaEdition? Edition = null,
    IReadOnlyList<ColumnChoice>? Columns = null,
    IReadOnlyList<ValueChoice>? Values = null,
    IReadOnlyList<RowChoice>? Rows = null,
    bool? MonthFirst = null)
{
    public static ImportCorrections None { get; } = new();
}
