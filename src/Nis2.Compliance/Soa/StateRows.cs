namespace Nis2.Compliance.Soa;

/// <param name="Rows">Each replaces the row of its control.</param>
public sealed record StateRows(IReadOnlyList<SoaRow> Rows) : SoaCommand;
