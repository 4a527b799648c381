namespace Nis2.Compliance.Assessments;

/// <summary>States how a NIS2-only duty stands, where nothing that is kept here shows it.</summary>
public sealed record StateDuty(string Duty, DutyStanding Standing, string? Why) : AssessmentCommand;
