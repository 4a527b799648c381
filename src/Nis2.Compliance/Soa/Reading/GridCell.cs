using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>One cell, whatever the file's format.</summary>
/// <param name="Text">As shown; blank where there is nothing.</param>
/// <param name="Number">Where the file stores a number; a date is none.</param>
/// <param name="Date">Where the file stores a date.</param>
/// <param name="Format">The file's number format.</param>
public readonly record struct GridCell(string Text, decimal? Number = null, LocalDate? Date = null, string? Format = null)
{
    public static GridCell Blank { get; } = new(string.Empty);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
