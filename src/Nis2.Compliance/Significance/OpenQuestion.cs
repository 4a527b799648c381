namespace Nis2.Compliance.Significance;

/// <summary>A question whose answer would decide a criterion.</summary>
public sealed record OpenQuestion(string Id, string? Service, GuidedText Text, string? Unit, IReadOnlyList<GuidedText> Hints, string? Rule);
