using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;

namespace Nis2Functions.Soa;

/// <summary>A row with its control's short title.</summary>
public sealed record SoaRowView(string Title, SoaRow Row)
{
    internal static SoaRowView Of(SoaRow row) => new(Catalogues.Iso27001.Find(row.Control)?.Title ?? row.Control, row);
}
