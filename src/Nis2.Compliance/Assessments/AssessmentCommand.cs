namespace Nis2.Compliance.Assessments;

/// <summary>What people ask of an organisation's assessment and plan.</summary>
public abstract record AssessmentCommand;
