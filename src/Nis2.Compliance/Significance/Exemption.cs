namespace Nis2.Compliance.Significance;

/// <summary>What is no significant incident whatever the criteria say; counts only where the answer is yes.</summary>
/// <param name="Flag">A question of yes or no.</param>
public sealed record Exemption(string Article, string Flag, GuidedText Text);
