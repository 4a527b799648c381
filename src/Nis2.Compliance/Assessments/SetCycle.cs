using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="Months">1 to 36; null ends the cycle.</param>
/// <param name="NextOn">The next due day; null for that many months from today.</param>
public sealed record SetCycle(CycleKind Cycle, int? Months, LocalDate? NextOn) : AssessmentCommand;
