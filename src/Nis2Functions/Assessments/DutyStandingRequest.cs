using Nis2.Compliance.Assessments;

namespace Nis2Functions.Assessments;

/// <param name="Why">What shows it.</param>
public sealed record DutyStandingRequest(DutyStanding Standing, string? Why = null);
