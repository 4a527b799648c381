using NodaTime;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>An inject with its instants; players read it once it is due.</summary>
/// <param name="At">Virtual.</param>
/// <param name="RealAt">When the players get it.</param>
/// <param name="Text">Absent before it is due.</param>
public sealed record ExerciseNews(string Id, Instant At, Instant? RealAt, bool Due, GuidedText? Text, GuidedText? Expects);
