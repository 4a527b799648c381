namespace Nis2.Compliance.Assessments;

/// <summary>A duty that ISO/IEC 27001 knows nothing of.</summary>
/// <param name="Duty">Such as <c>nis2:registration</c>.</param>
/// <param name="ActionLevel">How urgent the source articles call it, as printed.</param>
public sealed record DutyGap(string Duty, GapStatus Status, DutyStanding Standing, string? ActionLevel, string? Why, bool Stated);
