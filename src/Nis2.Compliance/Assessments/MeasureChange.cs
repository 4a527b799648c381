namespace Nis2.Compliance.Assessments;

/// <param name="Left">Not asserted where that side says nothing of it.</param>
public sealed record MeasureChange(string Requirement, GapStatus Left, GapStatus Right, GapChange Change);
