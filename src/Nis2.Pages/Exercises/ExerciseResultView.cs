using Nis2.Compliance.Exercises;
using NodaTime;

namespace Nis2.Pages.Exercises;

/// <summary>How an exercise went. Its instants are virtual.</summary>
public sealed record ExerciseResultView(
    string SignedInAs, Instant AsOf, DateTimeZone Zone, string IncidentHref, ExerciseResult Result);
