using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>An audit, a review or a measurement took place.</summary>
/// <param name="On">Null for today.</param>
public sealed record HoldCycle(CycleKind Cycle, LocalDate? On, IReadOnlyList<string> Evidence, string? Result) : AssessmentCommand;
