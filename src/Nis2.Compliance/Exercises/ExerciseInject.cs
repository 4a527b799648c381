using NodaTime;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>News that reaches the players.</summary>
/// <param name="After">Virtual time since the beginning.</param>
/// <param name="Expects">What the players should do of it.</param>
public sealed record ExerciseInject(string Id, Duration After, GuidedText Text, GuidedText? Expects = null);
