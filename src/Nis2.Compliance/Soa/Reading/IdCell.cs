using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>What a cell says as an id, before anyone knows the edition.</summary>
/// <param name="Third">0 for ids of two parts.</param>
/// <param name="Prefixed">Written with the A of Annex A.</param>
/// <param name="Loose">5.1 may have been 5.10: the cell is a number, or came from one.</param>
/// <param name="Hundredths">A number shown with two decimals.</param>
internal sealed record IdCell(
    IdKind Kind,
    int First = 0,
    int Second = 0,
    int Third = 0,
    bool Prefixed = false,
    bool Loose = false,
    bool Hundredths = false,
    int? Year = null,
    string? Title = null,
    LocalDate? Date = null,
    string? Format = null)
{
    public static IdCell None { get; } = new(IdKind.None);

    /// <summary>As a control, such as <c>A.5.1</c> or <c>A.5.1.1</c>.</summary>
    public string Control => Third == 0 ? $"A.{First}.{Second}" : $"A.{First}.{Second}.{Third}";

    /// <summary>As a clause, such as <c>5.1</c>.</summary>
    public string Clause => Control[2..];
}
