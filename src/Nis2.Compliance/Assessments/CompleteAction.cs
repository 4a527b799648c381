using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <param name="On">Null for today.</param>
/// <param name="Evidence">Ids of the evidence that shows it; an action that asks for evidence needs some.</param>
public sealed record CompleteAction(int Action, LocalDate? On, IReadOnlyList<string> Evidence) : AssessmentCommand;
