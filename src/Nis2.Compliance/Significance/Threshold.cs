namespace Nis2.Compliance.Significance;

/// <summary>A limit: an amount, a share of another quantity, or the lower of the two.</summary>
/// <param name="Percent">Of <paramref name="Of"/>.</param>
/// <param name="Share">A question that may be answered with the percentage itself.</param>
public sealed record Threshold(decimal? Amount = null, decimal? Percent = null, string? Of = null, string? Share = null);
