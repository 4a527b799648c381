using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Months">Null: the cycle has ended.</param>
[EventType("assessment.cycle-set")]
public sealed record CycleSet(CycleKind Cycle, int? Months, LocalDate? NextOn) : SubjectEvent;
