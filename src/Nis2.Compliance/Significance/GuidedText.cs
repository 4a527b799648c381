namespace Nis2.Compliance.Significance;

/// <summary>A sentence for people, in the languages that there are.</summary>
public sealed record GuidedText(string En, string De);
