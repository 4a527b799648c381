namespace Nis2.Compliance.Assessments;

/// <param name="Item">Null for all of them.</param>
public sealed record AcknowledgePlan(string? Item) : AssessmentCommand;
