using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <param name="Rows">Each replaces the row of its control; others stay.</param>
public sealed record RowsRequest(IReadOnlyList<SoaRow> Rows);
