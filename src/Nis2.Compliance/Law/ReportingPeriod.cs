using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Law;

/// <summary>A stage's period as a law has it, before any incident.</summary>
/// <param name="When">Null for the general rule.</param>
/// <param name="Amount">Null where no law gives a period.</param>
/// <param name="Anchor">One of <see cref="Anchors"/>.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
public sealed record ReportingPeriod(
    string Stage,
    StageCondition? When,
    int? Amount,
    PeriodUnit? Unit,
    string Anchor,
    string Basis,
    string Confidence,
    Force Force);
