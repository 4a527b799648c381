namespace Nis2.Compliance.Assessments;

public sealed record DropAction(int Action, string Reason) : AssessmentCommand;
