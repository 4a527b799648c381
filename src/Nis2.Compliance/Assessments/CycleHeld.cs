using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

[EventType("assessment.cycle-held")]
public sealed record CycleHeld(
    CycleKind Cycle, LocalDate On, LocalDate NextOn, IReadOnlyList<string> Evidence, [Erasable] string? Result = null) : SubjectEvent;
