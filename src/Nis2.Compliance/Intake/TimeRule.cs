namespace Nis2.Compliance.Intake;

/// <param name="From">Templates; the first that has a text gives the time.</param>
public sealed record TimeRule(IReadOnlyList<string> From, TimeFormat Format);
