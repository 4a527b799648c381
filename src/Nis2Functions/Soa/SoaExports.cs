namespace Nis2Functions.Soa;

/// <summary>Media types of exports.</summary>
internal static class SoaExports
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Csv = "text/csv";
}
