using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>Something to learn from.</summary>
/// <param name="Id">Such as <c>stage-missed</c>.</param>
public sealed record ExerciseGap(string Id, string? Stage, GuidedText Text);
