using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>The emergency sheet went out; quarters that passed meanwhile are left out.</summary>
/// <param name="DueOn">First day of the quarter that it was due in.</param>
/// <param name="NextDueOn">First day of the next quarter.</param>
[EventType("readiness.sheet-raised")]
public sealed record SheetRaised(LocalDate DueOn, Instant At, LocalDate NextDueOn) : SubjectEvent;
