namespace Nis2.Compliance.Mapping;

/// <summary>Where the two articles differ from each other, and what the consolidated set does about it.</summary>
/// <param name="Topic">A measure, or another subject of both.</param>
public sealed record Disagreement(string Topic, string ContentHub, string ComparisonArticle, string Decided);
