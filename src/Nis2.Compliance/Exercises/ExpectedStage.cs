using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <param name="Stage">As stages of reporting are spelled.</param>
public sealed record ExpectedStage(string Stage, GuidedText Text);
