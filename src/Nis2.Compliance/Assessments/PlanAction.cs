namespace Nis2.Compliance.Assessments;

public sealed record PlanAction(ActionDetails Details) : AssessmentCommand;
