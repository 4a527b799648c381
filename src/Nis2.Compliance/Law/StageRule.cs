namespace Nis2.Compliance.Law;

/// <summary>One stage of reporting as a Member State's law has it.</summary>
/// <param name="Amount">Null where the law gives no period, or none was read: <paramref name="Basis"/> says which.</param>
/// <param name="Anchor">Null where none was read; <see cref="Anchors.NoneStated"/> where the law names none.</param>
/// <param name="Rolling">
/// Whether an end on a Saturday, Sunday or public holiday moves to the next working day; never for hours. Null where the national rule was
/// not read: the end then stays.
/// </param>
/// <param name="Basis">The provision, such as <c>Directive (EU) 2022/2555 Art. 23(4)(a)</c>.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
/// <param name="Source">Where the provision was published or read.</param>
/// <param name="When">Null for the general rule of the stage.</param>
public sealed record StageRule(
    string Stage,
    int? Amount,
    PeriodUnit? Unit,
    string? Anchor,
    bool? Rolling,
    string Basis,
    string Confidence,
    string? Source = null,
    StageCondition? When = null);
