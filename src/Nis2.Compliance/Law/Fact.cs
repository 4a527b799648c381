namespace Nis2.Compliance.Law;

/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
/// <param name="Source">Where it was read, where that says more than the pack's evidence does.</param>
public sealed record Fact(string Text, string Confidence, string? Source = null);
