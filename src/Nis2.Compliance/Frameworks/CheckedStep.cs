namespace Nis2.Compliance.Frameworks;

/// <param name="Missing">What is known to be missing.</param>
/// <param name="Unknown">What nobody stated.</param>
public sealed record CheckedStep(
    ChecklistStep Step, StepState State, IReadOnlyList<ChecklistNeed> Missing, IReadOnlyList<ChecklistNeed> Unknown);
