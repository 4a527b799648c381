namespace Nis2.Compliance.Scope;

/// <summary>A rule of the Recommendation and whether it came to bear.</summary>
public sealed record SizeRule(string Article, Answer Applied, string Text);
