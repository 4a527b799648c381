namespace Nis2.Compliance.Soa;

/// <summary>The free texts of a risk: kept apart from its facts, because somebody may be named in them.</summary>
public sealed record RiskTexts(string Id, string? Title = null, string? Owner = null, string? Level = null);
