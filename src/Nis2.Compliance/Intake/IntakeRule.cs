namespace Nis2.Compliance.Intake;

/// <param name="Id">The organisation's name for it, recorded with every decision: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="When">Absent: it fits every ticket.</param>
public sealed record IntakeRule(string Id, IntakeOutcome Outcome, IntakeConditions? When = null);
