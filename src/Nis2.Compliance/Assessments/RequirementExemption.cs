namespace Nis2.Compliance.Assessments;

/// <summary>
/// A requirement that the organisation states not to be applicable. Reg. (EU) 2024/2690 Art. 2(2) allows it for requirements that apply
/// "where appropriate" or "applicable", with reasons that can be understood; elsewhere it rests on Art. 21(1).
/// </summary>
public sealed record RequirementExemption(string Requirement, string Reason);
