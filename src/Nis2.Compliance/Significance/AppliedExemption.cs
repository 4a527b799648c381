namespace Nis2.Compliance.Significance;

/// <param name="Result">Applies only where met: what is unknown exempts nothing.</param>
public sealed record AppliedExemption(string Set, string Article, GuidedText Text, Verdict Result);
