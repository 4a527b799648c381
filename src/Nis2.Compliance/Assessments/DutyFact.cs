namespace Nis2.Compliance.Assessments;

/// <summary>How a NIS2-only duty stands.</summary>
/// <param name="Duty">Such as <c>nis2:registration</c>.</param>
/// <param name="Why">What shows it, such as the next open step.</param>
/// <param name="Stated">By a person, not read from what is kept here.</param>
public sealed record DutyFact(string Duty, DutyStanding Standing, string? Why = null, bool Stated = false);
