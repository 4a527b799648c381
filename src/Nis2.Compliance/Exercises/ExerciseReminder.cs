using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Exercises;

/// <summary>A reminder or escalation, and who answered it; instants are virtual.</summary>
public sealed record ExerciseReminder(string Stage, StepKind Kind, Instant PlannedAt, Instant? AnsweredAt, string? AnsweredBy);
