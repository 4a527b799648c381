namespace Nis2.Compliance.Assessments;

/// <summary>States that a requirement is not applicable, with the reason; without one it applies again.</summary>
/// <param name="Requirement">Such as <c>Art.21(2)(e)</c> or <c>Reg.2024/2690:6.2</c>.</param>
public sealed record ExemptRequirement(string Requirement, string? Reason) : AssessmentCommand;
