namespace Nis2.Compliance.Assessments;

/// <summary>Something that was left out and must not be, or not so.</summary>
/// <param name="What">Requirement, control of Annex A or question of the self-assessment.</param>
/// <param name="Rule">One of <see cref="OmissionRules"/>.</param>
/// <param name="Source">Where the law says so.</param>
public sealed record Omission(string What, string Rule, string Source);
