namespace Nis2.Compliance.Assessments;

/// <param name="Left">Unknown where that side says nothing of it.</param>
public sealed record DutyChange(string Duty, DutyStanding Left, DutyStanding Right, GapChange Change);
