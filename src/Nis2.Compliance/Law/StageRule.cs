namespace Nis2.Compliance.Law;

/// <summary>One stage of reporting as a Member State's law has it.</summary>
/// <param name="Rolling">Whether an end on a Saturday, Sunday or public holiday moves to the next working day; never for hours.</param>
/// <param name="Basis">The provision, such as <c>Directive (EU) 2022/2555 Art. 23(4)(a)</c>.</param>
/// <param name="Source">Where the provision was published.</param>
/// <param name="Confidence"><c>verified</c>, or how far the source was checked.</param>
public sealed record StageRule(
    string Stage,
    int Amount,
    PeriodUnit Unit,
    string Anchor,
    bool Rolling,
    string Basis,
    string Source,
    string Confidence);
