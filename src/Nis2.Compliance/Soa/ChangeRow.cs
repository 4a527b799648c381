namespace Nis2.Compliance.Soa;

/// <param name="Change">What becomes of the row; of an undecided one where there is none.</param>
public sealed record ChangeRow(string Control, Func<SoaRow, SoaRow> Change) : SoaCommand;
