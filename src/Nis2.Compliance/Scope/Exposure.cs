namespace Nis2.Compliance.Scope;

/// <summary>The highest fine for breaches of measures and reporting duties.</summary>
/// <param name="Class">That it goes with.</param>
/// <param name="MaximumEur">Fixed amount.</param>
/// <param name="TurnoverPercent">Of the undertaking's worldwide turnover of the year before; the higher of both counts.</param>
/// <param name="AmountEur">The higher of both for the turnover that was stated; null where it is unknown.</param>
public sealed record Exposure(
    EntityClass Class, decimal MaximumEur, decimal TurnoverPercent, decimal? AmountEur, string Basis, string? Note = null);
