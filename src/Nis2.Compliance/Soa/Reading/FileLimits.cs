namespace Nis2.Compliance.Soa.Reading;

/// <summary>What a file may be and hold; a statement with 93 rows needs a hundredth of it.</summary>
public static class FileLimits
{
    /// <summary>As sent.</summary>
    public const int Bytes = 5 * 1024 * 1024;

    /// <summary>Of all XML in a workbook, unpacked.</summary>
    public const long Unpacked = 48L * 1024 * 1024;

    /// <summary>XML nodes in a workbook.</summary>
    public const int Nodes = 4_000_000;

    /// <summary>Levels of XML or JSON.</summary>
    public const int Depth = 32;
    public const int Sheets = 30;

    /// <summary>With something in them, in the whole file.</summary>
    public const int Rows = 5_000;

    /// <summary>Columns that are looked at.</summary>
    public const int Columns = 120;

    /// <summary>With something in them, in the whole file.</summary>
    public const int Cells = 200_000;

    /// <summary>Characters of one cell.</summary>
    public const int Cell = 32_767;

    /// <summary>Characters that are kept of a text.</summary>
    public const int Text = SoaLimits.Text;

    /// <summary>Doubts, and notes, that are listed one by one.</summary>
    public const int Listed = 300;
}
