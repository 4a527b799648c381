using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>What everything of an exercise is marked with.</summary>
public static class ExerciseLabels
{
    public static GuidedText Mark { get; } = new("EXERCISE", "ÜBUNG");
}
